package com.ecomify.localstack.engines;

import java.nio.file.Path;
import java.util.List;

/** A single Elasticsearch node. */
public final class ElasticsearchEngine implements Engine {

    private static final int HEAP_MEGABYTES = 512;
    private static final int TRANSPORT_PORT_DISTANCE = 100;
    private static final EngineProcess.StopSignals SIGNALS =
            new EngineProcess.StopSignals(ProcessRecord.Signal.TERM, ProcessRecord.Signal.KILL);

    private final int port;
    private final EngineProcess process;

    private ElasticsearchEngine(int port, EngineProcess process) {
        this.port = port;
        this.process = process;
    }

    /** Starts the node on the data of the last run, if any; its transport listens a hundred ports above. */
    public static ElasticsearchEngine start(EngineSettings wanted) {
        EngineSettings settings = wanted.onFixedPort();
        Path home = EcomifyHome.assembled("elasticsearch-node", "elasticsearch-home");
        var java = new JavaProgram(HEAP_MEGABYTES);
        if (settings.disposable()) {
            java.startingQuickly();
        }
        List<String> command = java
                // The node loads its plugins as modules, which works only when it is on the module path itself.
                .with("--module-path", home.resolve("lib").toString())
                .with("--add-modules=jdk.net,jdk.management.agent,ALL-MODULE-PATH")
                .with("--enable-native-access=org.apache.lucene.core,org.elasticsearch.nativeaccess")
                .running(
                        "-cp",
                        nodeJar(home).toString(),
                        "com.ecomify.localstack.elasticsearch.ElasticsearchNode",
                        home.toString(),
                        settings.data().toString(),
                        Integer.toString(settings.port()),
                        Integer.toString(settings.secondPort(TRANSPORT_PORT_DISTANCE)));
        EngineProcess process = EngineProcess.start("Elasticsearch", settings, SIGNALS, command);
        process.awaitReady(() -> Loopback.httpAnswers(healthUrl("http://127.0.0.1:" + settings.port())));
        return new ElasticsearchEngine(settings.port(), process);
    }

    private static Path nodeJar(Path home) {
        return Folders.onlyFileIn(home.resolve("node"), ".jar");
    }

    /** The address that tells whether the node at the base URL can work, by its HTTP status. */
    public static String healthUrl(String url) {
        return url + "/_cluster/health?wait_for_status=yellow&timeout=1s";
    }

    /** The address as clients want it. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public ProcessRecord process() {
        return process.process();
    }

    @Override
    public boolean isHealthy() {
        return Loopback.httpAnswers(healthUrl(url()));
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}

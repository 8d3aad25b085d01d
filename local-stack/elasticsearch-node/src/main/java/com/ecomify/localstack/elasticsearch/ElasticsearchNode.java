package com.ecomify.localstack.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/** Starts a single Elasticsearch node on loopback and stops it in order when the process is asked to end. */
public final class ElasticsearchNode {

    private static final String NODE_NAME = "local-1";
    private static final int SECONDS_TO_CLOSE = 20;

    private ElasticsearchNode() {}

    /**
     * Runs the node until the process receives a termination signal.
     *
     * @param arguments the assembled home folder, the data folder, the HTTP port and the transport port
     */
    public static void main(String[] arguments) throws IOException, NodeValidationException, InterruptedException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("Expected: HOME DATA HTTP_PORT TRANSPORT_PORT");
        }
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Path data = Path.of(arguments[1]).toAbsolutePath();
        Node node = new NodeStart(home, settings(home, data, arguments[2], arguments[3])).run();

        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, stopped), "close-node"));
        stopped.await();
    }

    private static Settings settings(Path home, Path data, String httpPort, String transportPort) {
        return Settings.builder()
                .put("path.home", home)
                .put("path.data", data)
                .put("path.logs", data.resolve("logs"))
                .put("cluster.name", "ecomify-local")
                .put("node.name", NODE_NAME)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", transportPort)
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("action.auto_create_index", true)
                // A laptop's disk is often nearly full, which is no reason to make an index read-only.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void close(Node node, CountDownLatch stopped) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    /** The steps that Elasticsearch's own launcher takes, without its security manager and keystore. */
    private record NodeStart(Path home, Settings settings) {

        Node run() throws IOException, NodeValidationException {
            Files.createDirectories(Path.of(settings.get("path.data")));
            Files.createDirectories(Path.of(settings.get("path.logs")));
            Files.createDirectories(home.resolve("plugins"));
            LogConfigurator.registerErrorListener();
            LogConfigurator.setNodeName(NODE_NAME);
            LogConfigurator.configureESLogging();
            Environment environment = InternalSettingsPreparer.prepareEnvironment(
                    settings, Map.of(), home.resolve("config"), () -> NODE_NAME);
            LogConfigurator.configure(environment, true);
            PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                    PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                    PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                    Map.of());
            Node node = new Node(environment, plugins);
            node.start();
            return node;
        }
    }
}

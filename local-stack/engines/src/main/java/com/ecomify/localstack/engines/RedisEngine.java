package com.ecomify.localstack.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Redis: the system's {@code redis-server} where there is one, else the program that the embedded-redis jar carries. */
public final class RedisEngine implements Engine {

    private static final EngineProcess.StopSignals SIGNALS =
            new EngineProcess.StopSignals(ProcessRecord.Signal.TERM, ProcessRecord.Signal.KILL);

    private final int port;
    private final EngineProcess process;

    private RedisEngine(int port, EngineProcess process) {
        this.port = port;
        this.process = process;
    }

    /** Starts the server on the data of the last run, if any. */
    public static RedisEngine start(EngineSettings wanted) {
        EngineSettings settings = wanted.onFixedPort();
        createFolder(settings.data());
        List<String> command = List.of(
                program().toString(),
                "--bind",
                "127.0.0.1",
                "--port",
                Integer.toString(settings.port()),
                "--dir",
                settings.data().toString(),
                // Every write to the log file, none of the snapshots: carts survive a stop without a pause for writing.
                "--appendonly",
                settings.disposable() ? "no" : "yes",
                "--save",
                "",
                "--daemonize",
                "no");
        EngineProcess process = EngineProcess.start("Redis", settings, SIGNALS, command);
        process.awaitReady(() -> Loopback.redisAnswers("127.0.0.1", settings.port()));
        return new RedisEngine(settings.port(), process);
    }

    private static Path program() {
        return ProgramPath.find("redis-server")
                .orElseGet(() -> new BinaryCache(EcomifyHome.stateFolder().resolve("binaries/redis"))
                        .program(Platform.current().redisBinary()));
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address as clients want it. */
    public String url() {
        return "redis://127.0.0.1:" + port;
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
        return Loopback.redisAnswers("127.0.0.1", port);
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

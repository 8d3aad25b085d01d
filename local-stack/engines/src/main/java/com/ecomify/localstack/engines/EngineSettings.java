package com.ecomify.localstack.engines;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where an engine runs.
 *
 * @param port the port on 127.0.0.1, 0 for any free one
 * @param data the folder for its data, made when missing
 * @param log the file for its output
 * @param disposable for tests: the process ends when the JVM that started it ends, however that happens, and speed goes
 *     before the safety of data in a power failure
 * @param onStart told of the process before anybody waits for it, so that it is known even when the waiting is cut short
 */
public record EngineSettings(int port, Path data, Path log, boolean disposable, Consumer<ProcessRecord> onStart) {

    public EngineSettings {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }

    /** An engine that outlives its starter, who therefore should keep the record of its process. */
    public static EngineSettings lasting(int port, Path data, Path log, Consumer<ProcessRecord> onStart) {
        return new EngineSettings(port, data, log, false, onStart);
    }

    /** An engine for a test, on any free port, with data and log below the folder. */
    public static EngineSettings disposable(Path folder) {
        return new EngineSettings(0, folder.resolve("data"), folder.resolve("log"), true, process -> {});
    }

    EngineSettings onFixedPort() {
        return port == 0 ? new EngineSettings(Ports.free(), data, log, disposable, onStart) : this;
    }

    /** For a second port of the same engine: beside the first when that one was asked for, else any. */
    int secondPort(int distance) {
        return disposable ? Ports.free() : port + distance;
    }
}

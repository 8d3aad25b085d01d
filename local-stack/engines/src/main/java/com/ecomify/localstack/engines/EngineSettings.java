package com.ecomify.localstack.engines;

import java.nio.file.Path;

/**
 * Where an engine runs.
 *
 * @param port the port on 127.0.0.1, 0 for any free one
 * @param data the folder for its data, made when missing
 * @param log the file for its output
 * @param disposable for tests: the process ends when the JVM that started it ends, however that happens, and speed goes
 *     before the safety of data in a power failure
 */
public record EngineSettings(int port, Path data, Path log, boolean disposable) {

    public EngineSettings {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }

    /** An engine that outlives its starter. */
    public static EngineSettings lasting(int port, Path data, Path log) {
        return new EngineSettings(port, data, log, false);
    }

    /** An engine for a test, on any free port, with data and log below the folder. */
    public static EngineSettings disposable(Path folder) {
        return new EngineSettings(0, folder.resolve("data"), folder.resolve("log"), true);
    }

    EngineSettings onFixedPort() {
        return port == 0 ? new EngineSettings(Ports.free(), data, log, disposable) : this;
    }

    /** For a second port of the same engine: beside the first when that one was asked for, else any. */
    int secondPort(int distance) {
        return disposable ? Ports.free() : port + distance;
    }
}

package com.ecomify.localstack.engines;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The process of one engine from its start to its stop. */
final class EngineProcess {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(2);
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(30);
    private static final int LINES_OF_LOG = 15;

    private final String name;
    private final EngineSettings settings;
    private final StopSignals signals;
    private final ProcessRecord process;
    private final Optional<OrphanGuard> guard;

    private EngineProcess(
            String name,
            EngineSettings settings,
            StopSignals signals,
            ProcessRecord process,
            Optional<OrphanGuard> guard) {
        this.name = name;
        this.settings = settings;
        this.signals = signals;
        this.process = process;
        this.guard = guard;
    }

    static EngineProcess start(String name, EngineSettings settings, StopSignals signals, List<String> command) {
        if (!Ports.isFree(settings.port())) {
            throw new EngineFailedException("Port " + settings.port() + " for " + name + " is taken");
        }
        ProcessRecord process = BackgroundProcess.start(command, Map.of(), settings.log());
        settings.onStart().accept(process);
        Optional<OrphanGuard> guard = settings.disposable()
                ? Optional.of(OrphanGuard.ending(process, signals.whenOrphaned()))
                : Optional.empty();
        return new EngineProcess(name, settings, signals, process, guard);
    }

    ProcessRecord process() {
        return process;
    }

    /** Returns when the engine answers; a process that ends before that is reported with the end of its log. */
    void awaitReady(BooleanSupplier ready) {
        long deadline = System.nanoTime() + PATIENCE_TO_START.toNanos();
        while (!ready.getAsBoolean()) {
            boolean alive = process.isAlive();
            if (!alive || System.nanoTime() > deadline) {
                close();
                throw new EngineFailedException(name
                        + (alive
                                ? " did not answer within " + PATIENCE_TO_START.toSeconds() + " s"
                                : " ended while starting")
                        + "; the end of " + settings.log() + ":\n"
                        + String.join("\n", LogTail.of(settings.log(), LINES_OF_LOG)));
            }
            Pause.briefly();
        }
    }

    void kill() {
        process.stop(signals.whenOrphaned(), PATIENCE_TO_STOP);
        guard.ifPresent(OrphanGuard::close);
    }

    void close() {
        process.stop(signals.inOrder(), PATIENCE_TO_STOP);
        guard.ifPresent(OrphanGuard::close);
    }

    /** The signal for an orderly stop, and the one for an engine whose data nobody wants any more. */
    record StopSignals(ProcessRecord.Signal inOrder, ProcessRecord.Signal whenOrphaned) {}
}

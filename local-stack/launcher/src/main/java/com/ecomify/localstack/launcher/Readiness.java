package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.LogTail;
import com.ecomify.localstack.engines.ProcessRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a process that was just started, and says how that went. */
record Readiness(Console console, BooleanSupplier ready) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LINES_OF_LOG = 25;

    /** Returns whether the process is ready; if not, the reason has been printed. */
    boolean await(String name, ProcessRecord process, Path log, String address) throws InterruptedException {
        var stopwatch = Stopwatch.start();
        while (!ready.getAsBoolean()) {
            boolean alive = process.isAlive();
            if (!alive || stopwatch.elapsed().compareTo(PATIENCE) > 0) {
                report(name, log, alive ? "is not ready after " + PATIENCE.toSeconds() + " s" : "ended while starting");
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        console.done(name, stopwatch.elapsed(), address + "  pid " + process.pid());
        return true;
    }

    private void report(String name, Path log, String what) {
        var text = new StringBuilder(what).append("; the end of ").append(log).append(':');
        LogTail.of(log, LINES_OF_LOG).forEach(line -> text.append("\n      ").append(line));
        console.failed(name, text.toString());
    }
}

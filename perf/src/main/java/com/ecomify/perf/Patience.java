package com.ecomify.perf;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what happens by events. */
final class Patience {

    private Patience() {}

    /** @throws IllegalStateException if it has not happened in time */
    static void until(String what, Duration atMost, Duration between, BooleanSupplier happened) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(what + " has not happened in " + atMost.toSeconds() + " s");
            }
            sleep(between);
        }
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

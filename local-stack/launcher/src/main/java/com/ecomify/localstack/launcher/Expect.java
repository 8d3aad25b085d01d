package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/** What a step asks of what it sees. */
final class Expect {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Expect() {}

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new Steps.StepFailedException(otherwise);
        }
    }

    static void equal(Object actual, Object expected, String what) {
        that(Objects.equals(actual, expected), what + ": " + actual + " (expected: " + expected + ")");
    }

    /** Asks until the answer is right: services learn of each other's changes a moment later. Fails after a minute. */
    static <T> T eventually(String what, Steps.Step<T> ask, Predicate<T> right)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T last = ask.run();
        while (!right.test(last)) {
            if (System.nanoTime() - end > 0) {
                throw new Steps.StepFailedException(
                        what + " did not happen within " + PATIENCE.toSeconds() + " s; last seen: " + last);
            }
            Thread.sleep(PAUSE);
            last = ask.run();
        }
        return last;
    }
}

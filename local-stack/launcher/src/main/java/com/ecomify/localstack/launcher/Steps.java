package com.ecomify.localstack.launcher;

import java.io.IOException;

/** Runs the steps of a story one after the other, with a line for each that was verified. */
final class Steps {

    private final Console console;
    private int done;

    Steps(Console console) {
        this.console = console;
    }

    /**
     * Runs one step. It has to check its own outcome and throw {@link StepFailedException} when that is not what the
     * sentence says; then no further step may follow.
     */
    <T> T verify(String sentence, Step<T> step) {
        var stopwatch = Stopwatch.start();
        try {
            T result = step.run();
            done++;
            console.line(
                    "  ✔ %-78s %6.2f s".formatted(sentence, stopwatch.elapsed().toMillis() / 1000.0));
            return result;
        } catch (StepFailedException | IOException e) {
            console.line("  ✘ " + sentence);
            throw new RefusedException("Step " + (done + 1) + " failed: " + sentence + "\n    " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("Interrupted in: " + sentence);
        }
    }

    /** The same for a step without a result. */
    void check(String sentence, Check check) {
        verify(sentence, () -> {
            check.run();
            return true;
        });
    }

    int done() {
        return done;
    }

    /** A step with a result that later steps need. */
    @FunctionalInterface
    interface Step<T> {
        T run() throws IOException, InterruptedException;
    }

    /** A step without a result. */
    @FunctionalInterface
    interface Check {
        void run() throws IOException, InterruptedException;
    }

    /** What a step saw is not what its sentence says. */
    static final class StepFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StepFailedException(String message) {
            super(message);
        }
    }
}

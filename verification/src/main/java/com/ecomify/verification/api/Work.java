package com.ecomify.verification.api;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many steps, some of them at a time. */
public final class Work {

    private static final int AT_A_TIME = 16;

    private Work() {}

    /** One step of it. */
    @FunctionalInterface
    public interface Step {
        void run() throws InterruptedException;
    }

    /** Runs all, sixteen at a time, and ends when all have. */
    public static void all(List<Step> steps) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<Boolean>> results = threads.invokeAll(steps.stream()
                    .map(step -> (Callable<Boolean>) () -> {
                        step.run();
                        return true;
                    })
                    .toList());
            for (Future<Boolean> result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a step failed by itself", e.getCause());
        }
    }
}

package com.ecomify.verification.races;

import com.ecomify.verification.shop.Api;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that all begin in the same moment. */
final class Crowd {

    private Crowd() {}

    /**
     * What they were answered, and how long it took from the beginning until the last of them was.
     *
     * @param answers in the order of the requests
     */
    record Result(List<Api.Answer> answers, Duration time) {

        long with(int status) {
            return answers.stream().filter(answer -> answer.status() == status).count();
        }
    }

    static Result run(List<? extends Callable<Api.Answer>> requests) throws IOException, InterruptedException {
        var begin = new CountDownLatch(1);
        List<Future<Api.Answer>> futures = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<Api.Answer> request : requests) {
                futures.add(clients.submit(() -> {
                    begin.await();
                    return request.call();
                }));
            }
            long start = System.nanoTime();
            begin.countDown();
            List<Api.Answer> answers = new ArrayList<>();
            for (Future<Api.Answer> future : futures) {
                answers.add(future.get());
            }
            return new Result(answers, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException e) {
            throw new IOException("a client failed", e.getCause());
        }
    }

    /** The results of an act that is repeated, by some workers at the same time. */
    static <T> List<T> atATime(int workers, int times, Callable<T> act) throws IOException, InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(Collections.nCopies(times, act))) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IOException("a client failed", e.getCause());
        }
    }
}

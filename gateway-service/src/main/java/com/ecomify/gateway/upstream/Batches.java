package com.ecomify.gateway.upstream;

import io.opentelemetry.context.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Runs calls side by side, on threads of their own, as parts of the request's trace. */
public final class Batches {

    private static final Executor THREADS = Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor());

    private Batches() {}

    public static <T> CompletionStage<T> start(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, THREADS);
    }
}

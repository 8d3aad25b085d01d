package com.ecomify.gateway.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;

/** Access to the request's data loaders by name. */
public final class Loaders {

    private Loaders() {}

    /** Completes with null if there is nothing under the key. */
    public static <T> CompletableFuture<T> load(DataFetchingEnvironment environment, String name, String key) {
        return Loaders.<T>named(environment, name).load(key);
    }

    /** In the order of the keys, null where there is nothing. */
    public static <T> CompletableFuture<List<T>> loadAll(
            DataFetchingEnvironment environment, String name, List<String> keys) {
        return Loaders.<T>named(environment, name).loadMany(keys);
    }

    /** Tells the loader what it need not load. */
    public static <T> void prime(DataFetchingEnvironment environment, String name, String key, T value) {
        Loaders.<T>named(environment, name).prime(key, value);
    }

    private static <T> DataLoader<String, T> named(DataFetchingEnvironment environment, String name) {
        DataLoader<String, T> loader = environment.getDataLoader(name);
        if (loader == null) {
            throw new IllegalStateException("there is no data loader " + name);
        }
        return loader;
    }
}

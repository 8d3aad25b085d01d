package com.ecomify.gateway.catalog;

import com.ecomify.gateway.graphql.Loaders;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;

/** Products for the fields of other types; all that one query asks for come in one call. */
public final class Products {

    static final String LOADER = "products";

    private Products() {}

    /** Completes with null if there is no such product, or none that the caller may see. */
    public static CompletableFuture<Product> load(String id, DataFetchingEnvironment environment) {
        return Loaders.load(environment, LOADER, id);
    }
}

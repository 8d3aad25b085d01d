package com.ecomify.gateway.catalog;

import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.ServicePage;
import com.ecomify.gateway.upstream.Batches;
import com.ecomify.gateway.upstream.Credentials;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.MappedBatchLoaderWithContext;
import tools.jackson.core.type.TypeReference;

@DgsDataLoader(name = Products.LOADER, maxBatchSize = 100)
class ProductLoader implements MappedBatchLoaderWithContext<String, Product> {

    private final ServiceCalls calls;

    ProductLoader(ServiceCalls calls) {
        this.calls = calls;
    }

    @Override
    public CompletionStage<Map<String, Product>> load(Set<String> ids, BatchLoaderEnvironment environment) {
        Credentials credentials = GraphQlCaller.of(environment).credentials();
        return Batches.start(() -> calls
                .get(
                        Service.PRODUCT,
                        credentials,
                        "/internal/products?ids=" + Arguments.ids(ids),
                        new TypeReference<ServicePage<Product>>() {})
                .data()
                .stream()
                .collect(Collectors.toMap(Product::id, Function.identity())));
    }
}

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

@DgsDataLoader(name = InventoryLevelLoader.NAME, maxBatchSize = 200)
class InventoryLevelLoader implements MappedBatchLoaderWithContext<String, InventoryLevel> {

    static final String NAME = "inventoryLevels";

    private final ServiceCalls calls;

    InventoryLevelLoader(ServiceCalls calls) {
        this.calls = calls;
    }

    @Override
    public CompletionStage<Map<String, InventoryLevel>> load(Set<String> variants, BatchLoaderEnvironment environment) {
        Credentials credentials = GraphQlCaller.of(environment).credentials();
        return Batches.start(() -> calls
                .get(
                        Service.INVENTORY,
                        credentials,
                        "/internal/inventory/levels?variantIds=" + Arguments.ids(variants),
                        new TypeReference<ServicePage<InventoryLevel>>() {})
                .data()
                .stream()
                .collect(Collectors.toMap(InventoryLevel::variantId, Function.identity())));
    }
}

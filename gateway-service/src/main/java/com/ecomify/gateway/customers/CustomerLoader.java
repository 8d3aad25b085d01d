package com.ecomify.gateway.customers;

import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.ServicePage;
import com.ecomify.gateway.upstream.Batches;
import com.ecomify.gateway.upstream.Credentials;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.MappedBatchLoaderWithContext;
import tools.jackson.core.type.TypeReference;

@DgsDataLoader(name = CustomerLoader.NAME, maxBatchSize = 100)
class CustomerLoader implements MappedBatchLoaderWithContext<String, Customer> {

    static final String NAME = "customers";

    private final ServiceCalls calls;

    CustomerLoader(ServiceCalls calls) {
        this.calls = calls;
    }

    @Override
    public CompletionStage<Map<String, Customer>> load(Set<String> ids, BatchLoaderEnvironment environment) {
        Credentials credentials = GraphQlCaller.of(environment).credentials();
        return Batches.start(() -> byId(calls.get(
                Service.STORE,
                credentials,
                "/internal/customers?ids=" + Arguments.ids(ids),
                new TypeReference<ServicePage<Customer>>() {})));
    }

    private static Map<String, Customer> byId(ServicePage<Customer> page) {
        Map<String, Customer> byId = new HashMap<>();
        for (Customer customer : page.data()) {
            byId.put(customer.id(), customer);
            if (customer.accountId() != null) {
                byId.put(customer.accountId(), customer);
            }
        }
        return byId;
    }
}

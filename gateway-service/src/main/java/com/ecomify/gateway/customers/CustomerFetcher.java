package com.ecomify.gateway.customers;

import com.ecomify.gateway.graphql.Connection;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.Loaders;
import com.ecomify.gateway.graphql.PageRequest;
import com.ecomify.gateway.graphql.ServicePage;
import com.ecomify.gateway.graphql.UserError;
import com.ecomify.gateway.orders.Order;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.core.type.TypeReference;

@DgsComponent
class CustomerFetcher {

    private static final String PATH = "/api/v1/admin/customers";

    private final ServiceCalls calls;

    CustomerFetcher(ServiceCalls calls) {
        this.calls = calls;
    }

    @DgsData(parentType = "Store", field = "customers")
    Connection<Customer> ofStore(
            @InputArgument int first, @InputArgument @Nullable String after, DataFetchingEnvironment environment) {
        PageRequest request = PageRequest.of(first, after);
        ServicePage<Customer> page = calls.get(
                Service.STORE,
                GraphQlCaller.of(environment).credentials(),
                PATH + "?" + request.query(),
                new TypeReference<ServicePage<Customer>>() {});
        return Connection.of(page, request);
    }

    @DgsData(parentType = "Order", field = "customer")
    CompletableFuture<Customer> ofOrder(DataFetchingEnvironment environment) {
        Order order = Objects.requireNonNull(environment.getSource());
        if (order.customerId() == null) {
            return CompletableFuture.completedFuture(null);
        }
        return Loaders.load(environment, CustomerLoader.NAME, order.customerId());
    }

    @DgsMutation
    CustomerPayload createCustomer(DataFetchingEnvironment environment) {
        Object input = Objects.requireNonNull(environment.getArgument("input"));
        return UserError.attempt(
                () -> new CustomerPayload(
                        calls.send(
                                new ServiceCalls.Call(Service.STORE, HttpMethod.POST, PATH, input),
                                GraphQlCaller.of(environment).credentials(),
                                new TypeReference<Customer>() {}),
                        List.of()),
                errors -> new CustomerPayload(null, errors));
    }

    record CustomerPayload(@Nullable Customer customer, List<UserError> userErrors) {}
}

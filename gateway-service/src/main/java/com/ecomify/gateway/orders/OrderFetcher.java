package com.ecomify.gateway.orders;

import com.ecomify.common.security.Caller;
import com.ecomify.gateway.catalog.Product;
import com.ecomify.gateway.catalog.ProductVariant;
import com.ecomify.gateway.catalog.Products;
import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.Connection;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.PageRequest;
import com.ecomify.gateway.graphql.ServicePage;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.ecomify.gateway.upstream.ServiceProblemException;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

@DgsComponent
class OrderFetcher {

    private final ServiceCalls calls;

    OrderFetcher(ServiceCalls calls) {
        this.calls = calls;
    }

    @DgsQuery
    @Nullable
    Order order(@InputArgument String id, DataFetchingEnvironment environment) {
        GraphQlCaller caller = GraphQlCaller.of(environment);
        String area = caller.is(Caller.Kind.CUSTOMER) ? "storefront" : "admin";
        try {
            return calls.get(
                    Service.ORDER,
                    caller.credentials(),
                    "/api/v1/" + area + "/orders/" + Arguments.id("id", id),
                    new TypeReference<Order>() {});
        } catch (ServiceProblemException e) {
            if (e.problem().status() == 404) {
                return null;
            }
            throw e;
        }
    }

    @DgsData(parentType = "Store", field = "orders")
    Connection<Order> ofStore(
            @InputArgument int first, @InputArgument @Nullable String after, DataFetchingEnvironment environment) {
        PageRequest request = PageRequest.of(first, after);
        ServicePage<Order> page = calls.get(
                Service.ORDER,
                GraphQlCaller.of(environment).credentials(),
                "/api/v1/admin/orders?" + request.query(),
                new TypeReference<ServicePage<Order>>() {});
        return Connection.of(page, request);
    }

    @DgsData(parentType = "OrderLineItem", field = "product")
    CompletableFuture<Product> product(DataFetchingEnvironment environment) {
        return Products.load(line(environment).productId(), environment);
    }

    @DgsData(parentType = "OrderLineItem", field = "variant")
    CompletableFuture<ProductVariant> variant(DataFetchingEnvironment environment) {
        Order.Line line = line(environment);
        return Products.load(line.productId(), environment).thenApply(product -> variant(product, line.variantId()));
    }

    private static @Nullable ProductVariant variant(@Nullable Product product, String id) {
        return product == null ? null : product.variant(id).orElse(null);
    }

    private static Order.Line line(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}

package com.ecomify.gateway.catalog;

import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.Connection;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.Loaders;
import com.ecomify.gateway.graphql.PageRequest;
import com.ecomify.gateway.graphql.ServicePage;
import com.ecomify.gateway.upstream.Credentials;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

@DgsComponent
class ProductFetcher {

    private final ServiceCalls calls;

    ProductFetcher(ServiceCalls calls) {
        this.calls = calls;
    }

    /** The service shows a shopper what is on sale, and all to whoever may read the catalogue. */
    @DgsQuery
    CompletableFuture<Product> product(@InputArgument String id, DataFetchingEnvironment environment) {
        return Products.load(Arguments.id("id", id), environment);
    }

    /** What is on sale. The storefront's list is short of fields: it says which products, the loader brings them. */
    @DgsQuery
    CompletableFuture<Connection<Product>> products(
            @InputArgument int first,
            @InputArgument @Nullable String after,
            @InputArgument @Nullable ProductFilter filters,
            DataFetchingEnvironment environment) {
        PageRequest request = PageRequest.of(first, after);
        ProductFilter filter = filters == null ? ProductFilter.NONE : filters;
        String path = filter.narrowsTheStorefront()
                ? "/api/v1/storefront/search?" + request.query() + filter.searchQuery()
                : "/api/v1/storefront/products?" + request.query() + count(environment);
        ServicePage<Card> page =
                calls.get(Service.PRODUCT, credentials(environment), path, new TypeReference<ServicePage<Card>>() {});
        return Loaders.<Product>loadAll(
                        environment,
                        Products.LOADER,
                        page.data().stream().map(Card::id).toList())
                .thenApply(found -> Connection.of(onSale(page, found), request));
    }

    @DgsData(parentType = "Store", field = "products")
    Connection<Product> ofStore(
            @InputArgument int first,
            @InputArgument @Nullable String after,
            @InputArgument @Nullable ProductFilter filters,
            DataFetchingEnvironment environment) {
        PageRequest request = PageRequest.of(first, after);
        ProductFilter filter = filters == null ? ProductFilter.NONE : filters;
        ServicePage<Product> page = calls.get(
                Service.PRODUCT,
                credentials(environment),
                "/api/v1/admin/products?" + request.query() + filter.adminQuery() + count(environment),
                new TypeReference<ServicePage<Product>>() {});
        page.data().forEach(product -> Loaders.prime(environment, Products.LOADER, product.id(), product));
        return Connection.of(page, request);
    }

    @DgsData(parentType = "Product", field = "variants")
    Connection<ProductVariant> variants(@InputArgument int first, DataFetchingEnvironment environment) {
        Product product = Objects.requireNonNull(environment.getSource());
        return Connection.ofAll(product.variants(), PageRequest.of(first, null).first());
    }

    @DgsData(parentType = "ProductVariant", field = "options")
    List<SelectedOption> options(DataFetchingEnvironment environment) {
        ProductVariant variant = Objects.requireNonNull(environment.getSource());
        return variant.options().entrySet().stream()
                .map(each -> new SelectedOption(each.getKey(), each.getValue()))
                .toList();
    }

    @DgsData(parentType = "ProductVariant", field = "inventory")
    CompletableFuture<InventoryLevel> inventory(DataFetchingEnvironment environment) {
        GraphQlCaller.of(environment).require("inventory:read");
        ProductVariant variant = Objects.requireNonNull(environment.getSource());
        return Loaders.load(environment, InventoryLevelLoader.NAME, variant.id());
    }

    /** A product that went off sale between the two calls is left out of its page. */
    private static ServicePage<Product> onSale(ServicePage<Card> page, List<Product> found) {
        return new ServicePage<>(found.stream().filter(Objects::nonNull).toList(), page.pageInfo(), page.totalCount());
    }

    /** Counting costs the service a statement: it counts when the count is asked for, and the search always. */
    private static String count(DataFetchingEnvironment environment) {
        return environment.getSelectionSet().contains("totalCount") ? "&count=true" : "";
    }

    private static Credentials credentials(DataFetchingEnvironment environment) {
        return GraphQlCaller.of(environment).credentials();
    }

    private record Card(String id) {}

    record SelectedOption(String name, String value) {}
}

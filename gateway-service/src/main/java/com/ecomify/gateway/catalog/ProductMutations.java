package com.ecomify.gateway.catalog;

import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.UserError;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.core.type.TypeReference;

/** Inputs have the service's own form, so that its faults point at the right field; only options differ, which GraphQL lists. */
@DgsComponent
class ProductMutations {

    private static final String PATH = "/api/v1/admin/products";

    private final ServiceCalls calls;

    ProductMutations(ServiceCalls calls) {
        this.calls = calls;
    }

    @DgsMutation
    ProductPayload createProduct(DataFetchingEnvironment environment) {
        return save(HttpMethod.POST, PATH, environment);
    }

    @DgsMutation
    ProductPayload updateProduct(@InputArgument String id, DataFetchingEnvironment environment) {
        return UserError.attempt(
                () -> save(HttpMethod.PATCH, PATH + "/" + Arguments.id("id", id), environment),
                errors -> new ProductPayload(null, errors));
    }

    @DgsMutation
    DeletePayload deleteProduct(@InputArgument String id, DataFetchingEnvironment environment) {
        return UserError.attempt(
                () -> {
                    calls.send(
                            new ServiceCalls.Call(
                                    Service.PRODUCT, HttpMethod.DELETE, PATH + "/" + Arguments.id("id", id), null),
                            GraphQlCaller.of(environment).credentials());
                    return new DeletePayload(id, List.of());
                },
                errors -> new DeletePayload(null, errors));
    }

    private ProductPayload save(HttpMethod method, String path, DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgumentOrDefault("input", Map.of());
        return UserError.attempt(
                () -> new ProductPayload(
                        calls.send(
                                new ServiceCalls.Call(Service.PRODUCT, method, path, body(input)),
                                GraphQlCaller.of(environment).credentials(),
                                new TypeReference<Product>() {}),
                        List.of()),
                errors -> new ProductPayload(null, errors));
    }

    private static Map<String, Object> body(Map<String, Object> input) {
        Map<String, Object> body = new LinkedHashMap<>(input);
        body.computeIfPresent(
                "variants",
                (_, variants) -> ((List<?>) variants)
                        .stream().map(ProductMutations::variant).toList());
        return body;
    }

    private static Map<Object, Object> variant(Object input) {
        Map<Object, Object> variant = new LinkedHashMap<>((Map<?, ?>) input);
        variant.computeIfPresent("options", (_, options) -> optionsByName((List<?>) options));
        return variant;
    }

    private static Map<Object, Object> optionsByName(List<?> options) {
        Map<Object, Object> byName = new LinkedHashMap<>();
        for (Object option : options) {
            Map<?, ?> selected = (Map<?, ?>) option;
            byName.put(selected.get("name"), selected.get("value"));
        }
        return byName;
    }

    record ProductPayload(@Nullable Product product, List<UserError> userErrors) {}

    record DeletePayload(@Nullable String deletedId, List<UserError> userErrors) {}
}

package com.ecomify.gateway.orders;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.UserError;
import com.ecomify.gateway.upstream.Credentials;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.core.type.TypeReference;

@DgsComponent
class OrderMutations {

    private static final String PATH = "/api/v1/admin/orders";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final ServiceCalls calls;

    OrderMutations(ServiceCalls calls) {
        this.calls = calls;
    }

    @DgsMutation
    OrderPayload createOrder(DataFetchingEnvironment environment) {
        Map<String, Object> body = new LinkedHashMap<>(environment.getArgumentOrDefault("input", Map.of()));
        String idempotencyKey = String.valueOf(body.remove("idempotencyKey"));
        Credentials credentials = GraphQlCaller.of(environment).credentials();
        return UserError.attempt(
                () -> new OrderPayload(create(body, idempotencyKey, credentials), List.of()),
                errors -> new OrderPayload(null, errors));
    }

    /** The order, or where it takes longer than the service waits, the order so far. */
    private Order create(Map<String, Object> body, String idempotencyKey, Credentials credentials) {
        // It travels in a header, which takes no other characters.
        if (!KEY.matcher(idempotencyKey).matches()) {
            throw ProblemException.invalid(
                    "idempotencyKey", "Pattern", "expected: 1 to 255 visible ASCII characters, such as a random UUID");
        }
        Created created = calls.send(
                new ServiceCalls.Call(Service.ORDER, HttpMethod.POST, PATH, body, idempotencyKey),
                credentials,
                new TypeReference<Created>() {});
        String id = created.id() != null ? created.id() : created.orderId();
        return calls.get(Service.ORDER, credentials, PATH + "/" + id, new TypeReference<Order>() {});
    }

    /** An order has an id, the status of one under way an orderId. */
    private record Created(@Nullable String id, @Nullable String orderId) {}

    record OrderPayload(@Nullable Order order, List<UserError> userErrors) {}
}

package com.ecomify.gateway.backend;

import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import java.util.Map;

/** Sends GraphQL documents. */
public final class GraphQl {

    private GraphQl() {}

    public static Answer send(Api api, String document) {
        return send(api, document, Map.of());
    }

    public static Answer send(Api api, String document, Map<String, Object> variables) {
        return api.post("/graphql", Map.of("query", document, "variables", variables));
    }
}

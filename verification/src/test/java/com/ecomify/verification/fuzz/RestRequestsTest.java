package com.ecomify.verification.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.verification.api.Json;
import com.ecomify.verification.api.Operation;
import com.ecomify.verification.api.Request;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RestRequestsTest {

    private static final JsonNode DOCUMENT = Json.read("""
            {"paths": {"/api/v1/webhooks/{provider}": {"post": {
              "parameters": [{"name": "provider", "in": "path", "schema": {"type": "string"}},
                             {"name": "first", "in": "query", "schema": {"type": "integer"}}],
              "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}}}}},
             "components": {"schemas": {"Body": {"type": "object", "required": ["title"],
              "properties": {"title": {"type": "string"}, "quantity": {"type": "integer"}}}}}}""");

    private final RestRequests requests = new RestRequests("http://127.0.0.1:1", TestShop.SHOP, operation());

    @Test
    void drawsTheSameRequestFromTheSameSeed() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(requests.draw(seed)).isEqualTo(requests.draw(seed));
        }
    }

    @Test
    void drawsValidRequestsAndBrokenOnes() {
        List<Request> drawn = LongStream.range(0, 300).mapToObj(requests::draw).toList();

        assertThat(drawn)
                .anyMatch(request ->
                        Json.read(String.valueOf(request.body())).path("title").isString());
        assertThat(drawn)
                .anyMatch(request -> Json.read(String.valueOf(request.body())).isMissingNode());
        assertThat(drawn).anyMatch(request -> request.url().contains("first="));
        assertThat(drawn).extracting(Request::method).contains("POST", "DELETE");
        assertThat(drawn).doesNotHaveDuplicates();
    }

    private static Operation operation() {
        return new Operation(
                "gateway",
                "POST",
                "/api/v1/webhooks/{provider}",
                DOCUMENT.at("/paths/~1api~1v1~1webhooks~1{provider}/post"),
                DOCUMENT);
    }
}

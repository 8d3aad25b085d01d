package com.ecomify.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.upstream.Service;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocsIT extends GatewayTest {

    @Test
    void mergesTheServicesDocumentsAndNamesTheMissingOnes() {
        for (Service service : Service.values()) {
            backends.on(service, "GET /v3/api-docs", Reply.problem(404, "NOT_FOUND", "none"));
        }
        backends.on(Service.PRODUCT, "GET /v3/api-docs", document("/api/v1/admin/products", "/internal/products"));
        backends.on(Service.ORDER, "GET /v3/api-docs", document("/api/v1/admin/orders", "/actuator/health"));

        Answer answer = api.get("/v3/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/openapi")).isEqualTo("3.1.0");
        assertThat(answer.at("/paths").propertyNames())
                .containsExactlyInAnyOrder("/api/v1/admin/products", "/api/v1/admin/orders");
        JsonNode product = answer.at("/paths").get("/api/v1/admin/products");
        assertThat(product.at("/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/product.Money");
        assertThat(product.at("/get/operationId").asString()).isEqualTo("product.list");
        assertThat(answer.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("product.Money", "order.Money", "product.Price", "order.Price");
        assertThat(answer.at("/components/schemas")
                        .get("order.Price")
                        .at("/properties/money/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/order.Money");
        assertThat(answer.at("/info/x-unavailable-services").valueStream().map(JsonNode::asString))
                .containsExactly("auth", "store", "payment", "inventory", "analytics", "plugin");
    }

    @Test
    void showsAPageWhoseEveryPartIsHere() {
        Answer page = api.get("/docs/index.html");

        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        assertThat(page.status()).isEqualTo(200);
        assertThat(html).doesNotContain("http://", "https://", "//cdn");
        assertThat(html.lines()
                        .map(line -> line.replaceFirst(".*(?:src|href)=\"([^\"]*)\".*", "$1"))
                        .filter(line -> line.endsWith(".js") || line.endsWith(".css") || line.endsWith(".png")))
                .hasSize(4)
                .allSatisfy(part ->
                        assertThat(api.get("/docs/" + part).status()).as(part).isEqualTo(200));
        assertThat(api.get("/docs").header("Location")).isEqualTo("/docs/index.html");
    }

    private static Reply document(String... paths) {
        StringBuilder all = new StringBuilder();
        for (String path : paths) {
            all.append(all.isEmpty() ? "" : ",").append("""
                    "%s": {"get": {"operationId": "list", "responses": {"200": {"content": {"application/json": {"schema":
                      {"$ref": "#/components/schemas/Money"}}}}}}}""".formatted(path));
        }
        return Reply.json(200, """
                {"openapi": "3.1.0", "paths": {%s}, "components": {"schemas": {
                   "Money": {"type": "object"},
                   "Price": {"properties": {"money": {"$ref": "#/components/schemas/Money"}}}}}}""".formatted(all));
    }
}

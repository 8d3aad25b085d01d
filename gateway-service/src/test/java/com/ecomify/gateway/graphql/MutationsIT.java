package com.ecomify.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Api.Answer;
import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.backend.Catalog;
import com.ecomify.gateway.backend.GatewayTest;
import com.ecomify.gateway.backend.GraphQl;
import com.ecomify.gateway.backend.Received;
import com.ecomify.gateway.upstream.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MutationsIT extends GatewayTest {

    private static final String PRODUCTS = "/api/v1/admin/products";

    @Test
    void createsAProductWithTheServicesOwnBody() {
        backends.on(Service.PRODUCT, "POST " + PRODUCTS, Reply.json(201, Catalog.product(Catalog.id(7))));

        Answer answer = GraphQl.send(api.as(tokens.merchant(store, "product:write")), """
                mutation { createProduct(input: {title: "Mug", status: ACTIVE, options: [{name: "Size", values: ["M"]}],
                  variants: [{sku: "MUG", price: {amount: 19.90}, options: [{name: "Size", value: "M"}], inventoryQty: 3}]}) {
                  product { id title } userErrors { field code message } } }""");

        assertThat(answer.text("/data/createProduct/product/title"))
                .as(answer.toString())
                .isEqualTo("Product 7");
        assertThat(answer.at("/data/createProduct/userErrors").isEmpty()).isTrue();
        assertThat(body(backends.received().getFirst()))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"title": "Mug", "status": "ACTIVE", "options": [{"name": "Size", "values": ["M"]}],
                 "variants": [{"sku": "MUG", "price": {"amount": "19.90"}, "options": {"Size": "M"}, "inventoryQty": 3}]}"""));
    }

    @Test
    void pointsAtTheWrongFields() {
        backends.on(
                Service.PRODUCT,
                "POST " + PRODUCTS,
                Reply.json(
                        400,
                        Map.of(
                                "status", 400,
                                "code", "VALIDATION_FAILED",
                                "title", "invalid",
                                "detail", "1 field(s) are invalid",
                                "violations",
                                        List.of(Map.of(
                                                "field",
                                                "variants[0].price",
                                                "code",
                                                "Min",
                                                "message",
                                                "value: -1 (expected: at least 0)")))));

        Answer answer = GraphQl.send(api.as(tokens.merchant(store, "product:write")), """
                mutation { createProduct(input: {title: "Mug", variants: [{price: {amount: "-1"}}]}) {
                  product { id } userErrors { field code message } } }""");

        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(answer.at("/data/createProduct/product").isNull()).isTrue();
        assertThat(answer.at("/data/createProduct/userErrors").toString())
                .isEqualTo("[{\"field\":[\"input\",\"variants\",\"0\",\"price\"],\"code\":\"Min\","
                        + "\"message\":\"value: -1 (expected: at least 0)\"}]");
    }

    @Test
    void tellsARefusalOfTheBusinessFromAMissingPermission() {
        backends.on(
                Service.PRODUCT,
                "PATCH " + PRODUCTS + "/" + Catalog.id(1),
                Reply.problem(409, "HANDLE_TAKEN", "handle: mug (expected: one that is free)"));
        backends.on(
                Service.PRODUCT,
                "DELETE " + PRODUCTS + "/" + Catalog.id(1),
                Reply.problem(403, "PERMISSION_DENIED", "no"));

        Answer answer = GraphQl.send(
                api.as(tokens.merchant(store, "product:write")),
                """
                mutation($id: ID!) {
                  updateProduct(id: $id, input: {handle: "mug"}) { product { id } userErrors { field code message } }
                  deleteProduct(id: $id) { deletedId userErrors { code } } }""",
                Map.of("id", Catalog.id(1).toString()));

        assertThat(answer.at("/data").isNull())
                .as("deleteProduct's payload is not null")
                .isTrue();
        assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("PERMISSION_DENIED");
        assertThat(answer.text("/errors/0/path/0")).isEqualTo("deleteProduct");
        assertThat(backends.received()).hasSize(2);
    }

    @Test
    void answersTheCodeOfARefusal() {
        backends.on(
                Service.PRODUCT,
                "PATCH " + PRODUCTS + "/" + Catalog.id(1),
                Reply.problem(409, "HANDLE_TAKEN", "handle: mug (expected: one that is free)"));

        Answer answer = update(Catalog.id(1).toString());

        assertThat(answer.at("/data/updateProduct/userErrors").toString())
                .isEqualTo("[{\"field\":null,\"code\":\"HANDLE_TAKEN\","
                        + "\"message\":\"handle: mug (expected: one that is free)\"}]");
    }

    @Test
    void takesNoIdThatIsNone() {
        assertThat(update("../orders").text("/data/updateProduct/userErrors/0/code"))
                .isEqualTo("INVALID_PARAMETER");
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void deletesAProduct() {
        backends.on(Service.PRODUCT, "DELETE " + PRODUCTS + "/" + Catalog.id(1), new Reply(204, Map.of(), new byte[0]));

        Answer answer = GraphQl.send(
                api.as(tokens.merchant(store, "product:delete")),
                "mutation { deleteProduct(id: \"%s\") { deletedId userErrors { code } } }".formatted(Catalog.id(1)));

        assertThat(answer.text("/data/deleteProduct/deletedId"))
                .as(answer.toString())
                .isEqualTo(Catalog.id(1).toString());
    }

    @Test
    void createsAnOrderUnderTheClientsKeyAndReadsItBack() {
        backends.on(
                Service.ORDER,
                "POST /api/v1/admin/orders",
                Reply.json(202, Map.of("orderId", Catalog.id(1), "status", "PROCESSING")));
        backends.on(Service.ORDER, "GET /api/v1/admin/orders/" + Catalog.id(1), Reply.json(200, Catalog.order(1, 1)));

        Answer answer = createOrder();

        assertThat(answer.text("/data/createOrder/order/orderNumber"))
                .as(answer.toString())
                .isEqualTo("#1001");
        Received received = backends.received().getFirst();
        assertThat(received.header("Idempotency-Key")).isEqualTo("key-1");
        assertThat(body(received).has("idempotencyKey")).isFalse();
        assertThat(body(received).at("/lineItems/0/quantity").asInt()).isEqualTo(2);
    }

    @Test
    void refusesAnIdempotencyKeyThatNoHeaderTakes() {
        Answer answer = createOrder("\u202ekey");

        assertThat(answer.text("/data/createOrder/userErrors/0/code")).isEqualTo("VALIDATION_FAILED");
        assertThat(backends.received()).isEmpty();
    }

    @Test
    void saysWhyAnOrderWasDeclined() {
        backends.on(
                Service.ORDER,
                "POST /api/v1/admin/orders",
                Reply.problem(402, "PAYMENT_DECLINED", "Your card was declined."));

        Answer answer = createOrder();

        assertThat(answer.text("/data/createOrder/userErrors/0/code")).isEqualTo("PAYMENT_DECLINED");
        assertThat(answer.at("/data/createOrder/order").isNull()).isTrue();
    }

    @Test
    void createsACustomer() {
        backends.on(Service.STORE, "POST /api/v1/admin/customers", Reply.json(201, Catalog.customer(Catalog.id(9))));

        Answer answer = GraphQl.send(api.as(tokens.merchant(store, "customer:write")), """
                mutation { createCustomer(input: {email: "ada@example.test", firstName: "Ada", lastName: "Byron"}) {
                  customer { id totalSpent { amount } } userErrors { code } } }""");

        assertThat(answer.text("/data/createCustomer/customer/totalSpent/amount"))
                .isEqualTo("89.96");
    }

    @Test
    void sendsNoMutationTwice() {
        backends.on(Service.ORDER, "POST /api/v1/admin/orders", Reply.problem(503, "UNAVAILABLE", "later"));

        Answer answer = createOrder();

        assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("UNAVAILABLE");
        assertThat(backends.received()).hasSize(1);
    }

    private Answer createOrder() {
        return createOrder("key-1");
    }

    private Answer createOrder(String key) {
        return GraphQl.send(
                api.as(tokens.merchant(store, "order:write", "order:read")),
                """
                mutation($variant: ID!, $key: String!) { createOrder(input: {idempotencyKey: $key, email: "ada@example.test",
                  lineItems: [{variantId: $variant, quantity: 2}], payment: {method: "pm_card_visa"},
                  shippingAddress: {firstName: "Ada", lastName: "Byron", address1: "1 Main St", city: "London",
                                    country: "GB", zip: "N1"}}) {
                  order { orderNumber orderStatus } userErrors { field code message } } }""",
                Map.of("variant", Catalog.id(1001).toString(), "key", key));
    }

    private Answer update(String id) {
        return GraphQl.send(api.as(tokens.merchant(store, "product:write")), """
                mutation($id: ID!) { updateProduct(id: $id, input: {handle: "mug"}) {
                  product { id } userErrors { field code message } } }""", Map.of("id", id));
    }

    private static JsonNode body(Received received) {
        return JsonMapper.shared().readTree(received.body());
    }
}

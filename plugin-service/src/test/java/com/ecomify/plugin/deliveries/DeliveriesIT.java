package com.ecomify.plugin.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderUpdated;
import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.contract.store.CustomerChanged;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.plugin.PluginTest;
import com.ecomify.plugin.Receiver;
import com.ecomify.plugin.webhooks.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PluginTest
class DeliveriesIT {

    private static final String PATH = "/api/v1/admin/webhooks";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private Receiver receiver;

    private final StoreId store = new StoreId(Uuid7.next());
    private final String name = "hook-" + store;
    private Api api;

    @BeforeEach
    void signIn() {
        api = anonymous.as(tokens.merchant(store, "webhook:read", "webhook:write"));
    }

    static List<Arguments> topics() {
        return List.of(
                Arguments.of("orders/create", Golden.read(OrderPlaced.class), "/order"),
                Arguments.of("orders/paid", Golden.read(OrderPaid.class), "/order"),
                Arguments.of("orders/cancelled", Golden.read(OrderCancelled.class), "/order"),
                Arguments.of("orders/updated", Golden.read(OrderUpdated.class), "/order"),
                Arguments.of("products/create", Golden.read(ProductCreated.class), "/product"),
                Arguments.of("products/update", Golden.read(ProductUpdated.class), "/product"),
                Arguments.of("products/delete", Golden.read(ProductDeleted.class), ""),
                Arguments.of("customers/create", Golden.read(CustomerChanged.class), ""));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void tellsTheAddressOfEveryTopic(String topic, Object event, String data) {
        Api.Answer webhook = add(topic);

        publish(event);

        Receiver.Call call = onlyCall();
        JsonNode body = EventJson.read(call.body().getBytes(StandardCharsets.UTF_8), JsonNode.class);
        assertThat(body.at("/topic").asString()).isEqualTo(topic);
        assertThat(body.at("/store_id").asString()).isEqualTo(store.toString());
        assertThat(body.at("/created_at").asString()).endsWith("Z");
        assertThat(body.at("/data")).isEqualTo(Golden.json(event.getClass()).at(data));
        assertThatItVerifies(call, webhook.text("/secret"));
    }

    @Test
    void tellsOfNothingElseAndOnceOnly() {
        add("orders/paid");
        UUID eventId = Uuid7.next();

        publish(Golden.read(OrderPlaced.class));
        events.publish(eventId, store, new OrderId(Uuid7.next()), 1, Golden.read(OrderPaid.class));
        events.publish(eventId, store, new OrderId(Uuid7.next()), 1, Golden.read(OrderPaid.class));

        assertThat(onlyCall().body()).contains("orders/paid");
    }

    @Test
    void tellsOfACustomerOnce() {
        add("customers/create");

        publish(Golden.read(CustomerChanged.class));
        publish(Golden.read(CustomerChanged.class));

        assertThat(onlyCall().body()).contains("customers/create");
    }

    @Test
    void keepsALog() {
        String id = add("orders/paid").text("/id");

        publish(Golden.read(OrderPaid.class));

        JsonNode entry = awaitStatus(id, "DELIVERED");
        assertThat(entry.at("/responseCode").asInt()).isEqualTo(204);
        assertThat(entry.at("/attempts").asInt()).isEqualTo(1);
        assertThat(entry.at("/durationMillis").isNumber()).isTrue();
        assertThat(entry.at("/id").asString()).isEqualTo(onlyCall().id());
    }

    @Test
    void triesAgainWithTheSameIdAndBody() {
        receiver.behave(name, (exchange, number) -> Receiver.reply(exchange, number < 3 ? 500 : 200));
        Api.Answer webhook = add("orders/paid");

        publish(Golden.read(OrderPaid.class));

        assertThat(awaitStatus(webhook.text("/id"), "DELIVERED").at("/attempts").asInt())
                .isEqualTo(3);
        List<Receiver.Call> calls = receiver.calls(name);
        assertThat(calls).hasSize(3);
        assertThat(calls)
                .extracting(Receiver.Call::id)
                .containsOnly(calls.getFirst().id());
        assertThat(calls)
                .extracting(Receiver.Call::body)
                .containsOnly(calls.getFirst().body());
        calls.forEach(call -> assertThatItVerifies(call, webhook.text("/secret")));
    }

    @Test
    void givesUpAfterTheLastTryAndSendsAgainOnRequest() {
        receiver.answer(name, 500);
        String id = add("orders/paid").text("/id");
        publish(Golden.read(OrderPaid.class));
        JsonNode failed = awaitStatus(id, "FAILED");
        assertThat(failed.at("/attempts").asInt()).isEqualTo(4);
        assertThat(failed.at("/responseCode").asInt()).isEqualTo(500);

        receiver.answer(name, 200);
        Api.Answer again =
                api.post(PATH + "/" + id + "/deliveries/" + failed.at("/id").asString() + "/resend");

        assertThat(again.status()).isEqualTo(202);
        awaitStatus(id, "DELIVERED");
        assertThat(receiver.calls(name)).hasSize(5);
    }

    @Test
    void disablesAWebhookWhoseReceiverIsGone() {
        receiver.answer(name, 410);
        String id = add("orders/paid").text("/id");
        publish(Golden.read(OrderPaid.class));
        JsonNode failed = awaitStatus(id, "FAILED");

        assertThat(failed.at("/attempts").asInt()).isEqualTo(1);
        assertThat(api.get(PATH + "/" + id).at("/isActive").asBoolean()).isFalse();
        assertThat(api.post(PATH + "/" + id + "/deliveries/" + failed.at("/id").asString() + "/resend")
                        .problem())
                .isEqualTo("409 WEBHOOK_DISABLED");
        publish(Golden.read(OrderPaid.class));
        assertThat(onlyCall()).isNotNull();
    }

    @Test
    void sendsNothingMoreAfterTheWebhookIsRemoved() {
        receiver.answer(name, 500);
        String id = add("orders/paid").text("/id");
        publish(Golden.read(OrderPaid.class));
        await().atMost(PATIENCE).until(() -> !receiver.calls(name).isEmpty());

        assertThat(api.delete(PATH + "/" + id).status()).isEqualTo(204);

        int calls = receiver.calls(name).size();
        assertThat(api.get(PATH + "/" + id + "/deliveries").problem()).isEqualTo("404 WEBHOOK_NOT_FOUND");
        await().during(Duration.ofSeconds(2)).until(() -> receiver.calls(name).size() <= calls + 1);
    }

    private Api.Answer add(String topic) {
        Api.Answer added = api.post(PATH, Map.of("topic", topic, "address", receiver.address(name)));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added;
    }

    private void publish(Object event) {
        events.publish(store, new OrderId(Uuid7.next()), 1, event);
    }

    /** The call, when it is there and when no other has come for a while. */
    private Receiver.Call onlyCall() {
        await().atMost(PATIENCE).until(() -> !receiver.calls(name).isEmpty());
        await().during(Duration.ofMillis(700)).until(() -> receiver.calls(name).size() == 1);
        return receiver.calls(name).getFirst();
    }

    private JsonNode awaitStatus(String webhook, String status) {
        await().atMost(PATIENCE).until(() -> entry(webhook).at("/status").asString(""), status::equals);
        return entry(webhook);
    }

    private JsonNode entry(String webhook) {
        return api.get(PATH + "/" + webhook + "/deliveries").at("/data/0");
    }

    private static void assertThatItVerifies(Receiver.Call call, String secret) {
        WebhookSecret key = new WebhookSecret(secret);
        assertThat(call.signature()).isEqualTo(key.sign(call.id(), Long.parseLong(call.timestamp()), call.body()));
        assertThat(call.bodySignature()).isEqualTo(key.signBody(call.body()));
        assertThat(call.contentType()).startsWith("application/json");
    }
}

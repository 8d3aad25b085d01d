package com.ecomify.store.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.node.MissingNode;

/** A store's customers: what other services tell of them, and what its staff and they themselves see. */
record StoreCustomers(StoreId store, Api api, TestTokens tokens, TestEvents events) {

    private static final String PATH = "/api/v1/admin/customers";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Those of a new store. */
    static StoreCustomers ofNewStore(Api api, TestTokens tokens, TestEvents events) {
        Answer opened = api.as(tokens.merchantWithoutStore(Uuid7.next()))
                .post("/api/v1/admin/stores", Map.of("name", "Kea", "currency", "NZD"));
        return new StoreCustomers(StoreId.parse(opened.text("/id")), api, tokens, events);
    }

    static CustomerRegistered registration(CustomerId account, String email) {
        return new CustomerRegistered(account, email, "Aroha", "Ngata", true);
    }

    void register(CustomerId account, String email) {
        events.publish(store, account, 0, registration(account, email));
    }

    void placed(OrderFixtures order) {
        events.publish(store, order.id(), 0, new OrderPlaced(order.snapshot()));
    }

    void paid(OrderFixtures order) {
        events.publish(store, order.id(), 1, new OrderPaid(order.snapshot()));
    }

    Answer awaitOne(String email) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(list(email).at("/data").size()).isEqualTo(1));
        return find(email);
    }

    Answer awaitOrders(String email, long count) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(find(email).at("/ordersCount").longValue()).isEqualTo(count));
        return find(email);
    }

    /** The customer's detail; an empty answer if there is none. */
    Answer find(String email) {
        Answer list = list(email);
        return list.at("/data")
                .valueStream()
                .filter(each -> each.at("/email").stringValue().equals(email))
                .findFirst()
                .map(each -> get(each.at("/id").stringValue()))
                .orElseGet(() -> new Answer(404, MissingNode.getInstance(), new byte[0], list.headers()));
    }

    Answer list(String query) {
        return staff().get(PATH + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    Answer get(String id) {
        return staff().get(PATH + "/" + id);
    }

    Api staff() {
        return api.as(tokens.merchant(store, "customer:read"));
    }

    /** What the account sees of itself. */
    Answer profile(CustomerId account) {
        return api.as(tokens.customer(store, account.value())).get("/api/v1/storefront/customer");
    }
}

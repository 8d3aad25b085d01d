package com.ecomify.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PluginTest
class TenancyIT {

    private static final String PATH = "/api/v1/admin/webhooks";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private Receiver receiver;

    @Autowired
    private TestEngines.Database database;

    private final StoreId theirStore = new StoreId(Uuid7.next());
    private Api ours;
    private Api theirs;
    private String webhook = "";
    private String delivery = "";

    @BeforeEach
    void fillAnotherStore() {
        ours = anonymous.as(tokens.merchant(new StoreId(Uuid7.next()), "webhook:read", "webhook:write"));
        theirs = anonymous.as(tokens.merchant(theirStore, "webhook:read", "webhook:write"));
        webhook = theirs.post(
                        PATH, Map.of("topic", "orders/create", "address", receiver.address("tenancy-" + theirStore)))
                .text("/id");
        events.publish(theirStore, theirStore, 1, Golden.read(StoreChanged.class));
        events.publish(theirStore, new OrderId(Uuid7.next()), 1, Golden.read(OrderPlaced.class));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> theirs.get(PATH + "/" + webhook + "/deliveries")
                        .text("/data/0/status")
                        .equals("DELIVERED"));
        delivery = theirs.get(PATH + "/" + webhook + "/deliveries").text("/data/0/id");
    }

    @Test
    void isolatesEveryTable() {
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
    }

    @Test
    void showsNothingWithoutAStore() {
        assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void answersForIdsOfAnotherStoreAsIfTheyWereNot() {
        String mine = ours.post(PATH, Map.of("topic", "orders/create", "address", receiver.address("tenancy-ours")))
                .text("/id");

        assertThat(ours.get(PATH).at("/data")).hasSize(1);
        assertThat(ours.get(PATH + "/" + webhook).problem()).isEqualTo("404 WEBHOOK_NOT_FOUND");
        assertThat(ours.delete(PATH + "/" + webhook).problem()).isEqualTo("404 WEBHOOK_NOT_FOUND");
        assertThat(ours.get(PATH + "/" + webhook + "/deliveries").problem()).isEqualTo("404 WEBHOOK_NOT_FOUND");
        assertThat(ours.post(PATH + "/" + webhook + "/deliveries/" + delivery + "/resend")
                        .problem())
                .isEqualTo("404 WEBHOOK_NOT_FOUND");
        assertThat(ours.post(PATH + "/" + mine + "/deliveries/" + delivery + "/resend")
                        .problem())
                .isEqualTo("404 DELIVERY_NOT_FOUND");
        assertThat(theirs.get(PATH + "/" + webhook).status()).isEqualTo(200);
    }

    @Test
    void tellsNobodyOfTheOrdersOfAnotherStore() {
        ours.post(PATH, Map.of("topic", "orders/create", "address", receiver.address("tenancy-nobody-" + theirStore)));

        events.publish(theirStore, new OrderId(Uuid7.next()), 1, Golden.read(OrderPlaced.class));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> receiver.calls("tenancy-" + theirStore).size() == 2);

        assertThat(receiver.calls("tenancy-nobody-" + theirStore)).isEmpty();
    }
}

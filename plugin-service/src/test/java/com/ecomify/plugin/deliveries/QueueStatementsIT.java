package com.ecomify.plugin.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.plugin.PluginTest;
import com.ecomify.plugin.Receiver;
import com.ecomify.plugin.webhooks.WebhookTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PluginTest
class QueueStatementsIT {

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Receiver receiver;

    @Autowired
    private SqlCounter counter;

    @Autowired
    private QueueDeliveries queue;

    @Autowired
    private TransactionTemplate transactions;

    private final StoreId store = new StoreId(Uuid7.next());

    @Test
    void costsOneStatementWhenNobodyWantsToKnow() {
        assertThat(statementsOfOneEvent()).hasSize(1);
    }

    @Test
    void costsOneStatementPerWebhookAndTwoMore() {
        Api api = anonymous.as(tokens.merchant(store, "webhook:write"));
        for (int i = 0; i < 3; i++) {
            api.post(
                    "/api/v1/admin/webhooks",
                    Map.of("topic", "orders/paid", "address", receiver.address("count-" + store)));
        }

        assertThat(statementsOfOneEvent()).hasSizeLessThanOrEqualTo(2 + 3);
    }

    private List<String> statementsOfOneEvent() {
        OrderPaid paid = Golden.read(OrderPaid.class);
        Event<OrderPaid> event =
                new Event<>(Uuid7.next(), "order.paid", paid.order().id().toString(), 1, Instant.EPOCH, store, paid);
        return counter.statementsOf(() -> CurrentStore.run(
                store,
                () -> transactions.executeWithoutResult(
                        status -> queue.execute(WebhookTopic.ORDERS_PAID, event, paid.order()))));
    }
}

package com.ecomify.gateway.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.testing.Golden;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrderOfAnEventTest {

    @Test
    void showsWhatTheEventTells() {
        JsonNode golden = Golden.json(OrderPlaced.class).get("order");

        Order order = Order.of(Golden.read(OrderPlaced.class).order());

        assertThat(order.id()).isEqualTo(golden.get("id").asString());
        assertThat(order.orderNumber()).isEqualTo(golden.get("orderNumber").asString());
        assertThat(order.totalPrice().toDecimal().toPlainString())
                .isEqualTo(golden.at("/totalPrice/amount").asString());
        assertThat(order.orderStatus()).isEqualTo(golden.get("orderStatus").asString());
        assertThat(order.lineItems()).hasSize(golden.get("lineItems").size());
        assertThat(order.lineItems().getFirst().productId())
                .isEqualTo(golden.at("/lineItems/0/productId").asString());
        assertThat(order.createdAt()).isEqualTo(golden.get("createdAt").asString());
    }
}

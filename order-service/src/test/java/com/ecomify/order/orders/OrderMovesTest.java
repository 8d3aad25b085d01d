package com.ecomify.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.OrderStatus;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderMovesTest {

    @Test
    void allowsTheseMovesOfAnOrderAndNoOther() {
        Set<String> allowed = new TreeSet<>();
        for (OrderStatus from : OrderStatus.values()) {
            for (OrderStatus to : OrderStatus.values()) {
                if (OrderMoves.allows(from, to)) {
                    allowed.add(from + " to " + to);
                }
            }
        }

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "PENDING to CONFIRMED",
                        "PENDING to CANCELLED",
                        "CONFIRMED to PROCESSING",
                        "CONFIRMED to CANCELLED",
                        "PROCESSING to COMPLETED",
                        "PROCESSING to CANCELLED");
    }

    @Test
    void allowsTheseMovesOfItsMoneyAndNoOther() {
        Set<String> allowed = new TreeSet<>();
        for (FinancialStatus from : FinancialStatus.values()) {
            for (FinancialStatus to : FinancialStatus.values()) {
                if (OrderMoves.allows(from, to)) {
                    allowed.add(from + " to " + to);
                }
            }
        }

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "PENDING to AUTHORIZED",
                        "PENDING to VOIDED",
                        "AUTHORIZED to PARTIALLY_PAID",
                        "AUTHORIZED to PAID",
                        "AUTHORIZED to VOIDED",
                        "AUTHORIZED to REFUNDED",
                        "PARTIALLY_PAID to PAID",
                        "PARTIALLY_PAID to PARTIALLY_REFUNDED",
                        "PARTIALLY_PAID to REFUNDED",
                        "PAID to PARTIALLY_REFUNDED",
                        "PAID to REFUNDED",
                        "PARTIALLY_REFUNDED to REFUNDED");
    }
}

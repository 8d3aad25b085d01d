package com.ecomify.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Golden;
import com.ecomify.order.pricing.PricedLine;
import com.ecomify.order.pricing.Pricing;
import com.ecomify.order.storecopy.StoreSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What we publish of an order is what the golden files promise to everybody, down to the last cent of tax. */
class OrderContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @Test
    void publishesAPlacedOrder() {
        assertThat(Golden.wire(new OrderPlaced(placed().snapshot()))).isEqualTo(Golden.json(OrderPlaced.class));
    }

    @Test
    void publishesAPaidOrder() {
        Order order = placed();
        order.move(FinancialStatus.PAID, NOW);

        assertThat(Golden.wire(new OrderPaid(order.snapshot()))).isEqualTo(Golden.json(OrderPaid.class));
    }

    @Test
    void publishesACancelledOrder() {
        Order order = placed();
        order.cancel("changed my mind", NOW);
        order.move(FinancialStatus.VOIDED, NOW);

        assertThat(Golden.wire(new OrderCancelled(order.snapshot(), "changed my mind")))
                .isEqualTo(Golden.json(OrderCancelled.class));
    }

    private static Order placed() {
        Money price = Money.ofMinor(4990, "EUR");
        VariantId variant = new VariantId(id(5));
        StoreSettings store = new StoreSettings(
                "Fjordline",
                Currency.getInstance("EUR"),
                true,
                new BigDecimal("0.19"),
                true,
                Money.ofMinor(490, "EUR"),
                Money.ofMinor(15000, "EUR"));
        Address address = new Address("Ada", "Lovelace", null, "Torstr. 1", null, "Berlin", null, "DE", "10119", null);
        Order order = new Order(
                new NewOrder(
                        new OrderId(id(7)),
                        new CustomerId(id(3)),
                        "ada@example.com",
                        null,
                        address,
                        address,
                        "web",
                        List.of(new NewOrder.Line(
                                variant, new ProductId(id(4)), "Linen Shirt", "S", "LS-S", null, 2, price)),
                        Pricing.of(store, List.of(new PricedLine(variant, price, 2)))),
                new StoreId(id(1)),
                NOW);
        order.place(1001, NOW);
        return order;
    }

    private static UUID id(int number) {
        return UUID.fromString("0198b1a0-0000-7000-8000-00000000000" + number);
    }
}

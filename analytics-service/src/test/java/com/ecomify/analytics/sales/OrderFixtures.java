package com.ecomify.analytics.sales;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.FulfillmentStatus;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Orders as order-service tells of them. */
final class OrderFixtures {

    static final ProductId SHIRT = new ProductId(Uuid7.next());
    static final ProductId MUG = new ProductId(Uuid7.next());

    private OrderFixtures() {}

    /** An order of one shirt that costs all of {@code total}. */
    static OrderSnapshot order(String createdAt, Money total) {
        return order(createdAt, total, List.of(line(SHIRT, "Shirt", 1, total)));
    }

    static OrderSnapshot order(String createdAt, Money total, List<OrderSnapshot.LineItem> lines) {
        OrderSnapshot.Address address = new OrderSnapshot.Address(
                "Wiremu", "Parata", null, "1 Queen Street", null, "Auckland", null, "NZ", "1010", null);
        Money zero = Money.zero(total.currency());
        return new OrderSnapshot(
                new OrderId(Uuid7.next()),
                "1001",
                null,
                "wiremu@example.com",
                null,
                total.currency().getCurrencyCode(),
                total,
                zero,
                zero,
                zero,
                false,
                total,
                OrderStatus.CONFIRMED,
                FinancialStatus.PAID,
                FulfillmentStatus.UNFULFILLED,
                address,
                address,
                new ArrayList<>(lines),
                "web",
                Instant.parse(createdAt));
    }

    static OrderSnapshot.LineItem line(ProductId product, String title, long quantity, Money total) {
        return new OrderSnapshot.LineItem(
                new VariantId(Uuid7.next()),
                product,
                title,
                null,
                null,
                quantity,
                total,
                Money.zero(total.currency()),
                total);
    }
}

package com.ecomify.store.customers;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.FulfillmentStatus;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders as order-service tells of them. */
record OrderFixtures(
        OrderId id,
        @Nullable CustomerId account,
        String email,
        Money total,
        @Nullable String phone,
        OrderSnapshot.Address address,
        Instant createdAt) {

    static OrderFixtures order(@Nullable CustomerId account, String email, Money total) {
        return new OrderFixtures(
                new OrderId(Uuid7.next()),
                account,
                email,
                total,
                null,
                address("1 Queen Street"),
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    static OrderSnapshot.Address address(String street) {
        return new OrderSnapshot.Address(
                "Wiremu", "Parata", null, street, null, "Auckland", null, "NZ", "1010", "+64 9 555 0100");
    }

    OrderFixtures to(OrderSnapshot.Address other) {
        return new OrderFixtures(id, account, email, total, phone, other, createdAt);
    }

    OrderFixtures at(Instant time) {
        return new OrderFixtures(id, account, email, total, phone, address, time);
    }

    OrderFixtures callable(String number) {
        return new OrderFixtures(id, account, email, total, number, address, createdAt);
    }

    OrderSnapshot snapshot() {
        Money zero = Money.zero(total.currency());
        return new OrderSnapshot(
                id,
                "1001",
                account,
                email,
                phone,
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
                List.of(),
                "web",
                createdAt);
    }
}

package com.ecomify.order.orders;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.FulfillmentStatus;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was sold, to whom and for how much; its amounts and lines never change. */
@Entity
@Table(name = "orders")
class Order {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by the policies of the database
    private UUID storeId;

    private @Nullable Long orderNumber;
    private @Nullable UUID customerId;
    private String email;
    private @Nullable String phone;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    @Column(name = "subtotal_minor")
    private long subtotal;

    @Column(name = "discount_minor")
    private long discount;

    @Column(name = "shipping_minor")
    private long shipping;

    @Column(name = "tax_minor")
    private long tax;

    private boolean taxIncluded;

    @Column(name = "total_minor")
    private long total;

    @SuppressWarnings("UnusedVariable") // read by the queries
    @Convert(converter = ExplanationsConverter.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Explanations explanations;

    @Enumerated(EnumType.STRING)
    private OrderStatus orderStatus;

    @Enumerated(EnumType.STRING)
    private FinancialStatus financialStatus;

    @Enumerated(EnumType.STRING)
    private FulfillmentStatus fulfillmentStatus;

    @Convert(converter = AddressConverter.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Address shippingAddress;

    @Convert(converter = AddressConverter.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Address billingAddress;

    private String source;

    @SuppressWarnings("UnusedVariable") // read by the queries
    private @Nullable String cancelReason;

    @SuppressWarnings("UnusedVariable") // read by the queries
    private @Nullable String paymentProblem;

    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // read by the queries
    private @Nullable Instant placedAt;

    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<OrderLineItem> lineItems = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Order() {}

    Order(NewOrder order, StoreId store, Instant now) {
        this.id = order.id().value();
        this.storeId = store.value();
        this.customerId = order.customerId() == null ? null : order.customerId().value();
        this.email = order.email();
        this.phone = order.phone();
        this.currency = order.totals().total().currency().getCurrencyCode();
        this.subtotal = order.totals().subtotal().amountMinor();
        this.discount = order.totals().discount().amountMinor();
        this.shipping = order.totals().shipping().amountMinor();
        this.tax = order.totals().tax().amountMinor();
        this.taxIncluded = order.totals().taxIncluded();
        this.total = order.totals().total().amountMinor();
        this.explanations = new Explanations(order.totals().explanations());
        this.orderStatus = OrderStatus.PENDING;
        this.financialStatus = FinancialStatus.PENDING;
        this.fulfillmentStatus = FulfillmentStatus.UNFULFILLED;
        this.shippingAddress = order.shippingAddress();
        this.billingAddress = order.billingAddress();
        this.source = order.source();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
        for (int i = 0; i < order.lines().size(); i++) {
            lineItems.add(new OrderLineItem(this, storeId, i, order.lines().get(i)));
        }
    }

    OrderId id() {
        return new OrderId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    OrderStatus orderStatus() {
        return orderStatus;
    }

    boolean isPlaced() {
        return orderNumber != null;
    }

    /** The stock is held and the payment authorized: the order stands. */
    void place(long number, Instant now) {
        move(OrderStatus.CONFIRMED, now);
        move(FinancialStatus.AUTHORIZED, now);
        orderNumber = number;
        placedAt = updatedAt;
    }

    /** The checkout has failed: there will be no such order. */
    void drop(Instant now) {
        move(OrderStatus.CANCELLED, now);
        move(FinancialStatus.VOIDED, now);
    }

    void cancel(@Nullable String reason, Instant now) {
        move(OrderStatus.CANCELLED, now);
        cancelReason = reason;
    }

    /** @throws IllegalStateException if the table of moves does not allow it; ask {@link #allows} first */
    void move(OrderStatus to, Instant now) {
        if (!allows(to)) {
            throw new IllegalStateException(id() + ": " + orderStatus + " to " + to);
        }
        orderStatus = to;
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** False, and nothing happens, if the table of moves does not allow it: the news is old. */
    boolean move(FinancialStatus to, Instant now) {
        if (!OrderMoves.allows(financialStatus, to)) {
            return false;
        }
        financialStatus = to;
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    /** For the merchant to read; how the money stands is for {@link #move} to say. */
    void notePaymentProblem(String problem, Instant now) {
        paymentProblem = problem;
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    boolean allows(OrderStatus to) {
        return OrderMoves.allows(orderStatus, to);
    }

    OrderSnapshot snapshot() {
        Currency unit = Currency.getInstance(currency);
        return new OrderSnapshot(
                id(),
                orderNumber == null ? "" : orderNumber.toString(),
                customerId == null ? null : new CustomerId(customerId),
                email,
                phone,
                currency,
                new Money(subtotal, unit),
                new Money(discount, unit),
                new Money(shipping, unit),
                new Money(tax, unit),
                taxIncluded,
                new Money(total, unit),
                orderStatus,
                financialStatus,
                fulfillmentStatus,
                snapshot(shippingAddress),
                snapshot(billingAddress),
                lineItems.stream().map(line -> line.snapshot(unit)).toList(),
                source,
                createdAt);
    }

    private static OrderSnapshot.Address snapshot(Address address) {
        return new OrderSnapshot.Address(
                address.firstName(),
                address.lastName(),
                address.company(),
                address.address1(),
                address.address2(),
                address.city(),
                address.province(),
                address.country(),
                address.zip(),
                address.phone());
    }
}

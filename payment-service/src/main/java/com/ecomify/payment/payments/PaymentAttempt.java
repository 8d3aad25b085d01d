package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.AuthorizePayment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One try to pay with one payment method; written by {@link PaymentRows}, as its payment. */
@Entity
@Immutable
@Table(name = "payment_attempts")
class PaymentAttempt {

    @Id
    private UUID id;

    private UUID storeId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "payment_id")
    private Payment payment;

    private int number;
    private String paymentMethod;
    private @Nullable String returnUrl;
    private @Nullable String providerReference;
    private @Nullable String actionUrl;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PaymentAttempt() {}

    PaymentAttempt(Payment payment, UUID id, AuthorizePayment command, Instant now) {
        this.id = id;
        this.storeId = payment.storeId();
        this.payment = payment;
        this.number = 1;
        this.paymentMethod = command.paymentMethod();
        this.returnUrl = command.returnUrl();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Its row, for {@link PaymentRows}. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("store", storeId);
        columns.put("id", id);
        columns.put("payment", payment.id().value());
        columns.put("number", number);
        columns.put("method", paymentMethod);
        columns.put("returnUrl", returnUrl);
        columns.put("reference", providerReference);
        columns.put("actionUrl", actionUrl);
        columns.put("createdAt", createdAt.atOffset(ZoneOffset.UTC));
        return columns;
    }

    UUID id() {
        return id;
    }

    String paymentMethod() {
        return paymentMethod;
    }

    @Nullable
    String returnUrl() {
        return returnUrl;
    }

    @Nullable
    String reference() {
        return providerReference;
    }

    @Nullable
    String actionUrl() {
        return actionUrl;
    }

    Instant createdAt() {
        return createdAt;
    }

    void learn(String reference, @Nullable String confirmAt) {
        providerReference = reference;
        if (confirmAt != null) {
            actionUrl = confirmAt;
        }
    }
}

package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.order.cart.CartId;
import com.ecomify.order.config.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The sale of one order, from the first command to the last answer; has the order's id.
 *
 * <p>Immutable for the persistence provider, which only reads it: {@link CheckoutRows} writes what has become of it.
 */
@Entity
@Immutable
@Table(name = "checkout_processes")
class CheckoutProcess {

    @Id
    private UUID id;

    private UUID storeId;
    private String keyHash;

    private String requestHash;
    private byte[] tokenSalt;
    private String tokenHash;
    private @Nullable UUID cartId;
    private UUID paymentId;

    @Convert(converter = PaymentChoiceConverter.class)
    @Column(columnDefinition = "jsonb")
    private PaymentChoice payment;

    @Embedded
    private CheckoutState state;

    private Instant createdAt;
    private Instant updatedAt;

    /** Every step makes a new one, and so a new sequence for its commands. */
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected CheckoutProcess() {}

    CheckoutProcess(
            StoreId store,
            CheckoutKey key,
            @Nullable CartId cart,
            PaymentChoice payment,
            CheckoutState state,
            Instant now) {
        this.id = key.order().value();
        this.storeId = store.value();
        this.keyHash = key.keyHash();
        this.requestHash = key.requestHash();
        this.tokenSalt = key.tokenSalt();
        this.tokenHash = CheckoutKey.hash(key.token());
        this.cartId = cart == null ? null : cart.value();
        this.paymentId = Uuid7.next();
        this.payment = payment;
        this.state = state;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
    }

    OrderId order() {
        return new OrderId(id);
    }

    @Nullable
    CartId cart() {
        return cartId == null ? null : new CartId(cartId);
    }

    PaymentId paymentId() {
        return new PaymentId(paymentId);
    }

    PaymentChoice payment() {
        return payment;
    }

    CheckoutState state() {
        return state;
    }

    long version() {
        return version;
    }

    /** Its row, for {@link CheckoutRows}. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = state.columns();
        columns.put("store", storeId);
        columns.put("id", id);
        columns.put("keyHash", keyHash);
        columns.put("requestHash", requestHash);
        columns.put("tokenSalt", tokenSalt);
        columns.put("tokenHash", tokenHash);
        columns.put("cart", cartId);
        columns.put("paymentId", paymentId);
        columns.put("payment", JsonColumn.write(payment));
        columns.put("createdAt", createdAt.atOffset(ZoneOffset.UTC));
        columns.put("updatedAt", updatedAt.atOffset(ZoneOffset.UTC));
        columns.put("version", version);
        return columns;
    }

    boolean isFor(String otherRequestHash) {
        return requestHash.equals(otherRequestHash);
    }

    /** The token of the status address; only who has the key can have it made again. */
    String token(String idempotencyKey) {
        return CheckoutKey.token(tokenSalt, idempotencyKey);
    }

    List<CheckoutAction> apply(CheckoutReply reply, CheckoutProperties times, Instant now) {
        return state.apply(reply, touched(times, now));
    }

    List<CheckoutAction> timePassed(CheckoutProperties times, Instant now) {
        return state.timePassed(touched(times, now));
    }

    List<CheckoutAction> abandon(CheckoutProperties times, Instant now) {
        return state.abandon(touched(times, now));
    }

    List<CheckoutAction> reverse(CheckoutProperties times, Instant now) {
        return state.reverse(touched(times, now));
    }

    private Terms touched(CheckoutProperties times, Instant now) {
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
        version++;
        return new Terms(times, payment.amount(), now);
    }
}

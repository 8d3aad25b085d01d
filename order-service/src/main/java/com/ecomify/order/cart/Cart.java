package com.ecomify.order.cart;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Quantities of variants on their way to becoming an order. */
@Entity
@Table(name = "carts")
class Cart {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by the policies of the database
    private UUID storeId;

    @Convert(converter = CartLinesConverter.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private CartLines lines;

    @Enumerated(EnumType.STRING)
    private CartStatus status;

    private @Nullable UUID checkoutOrderId;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Cart() {}

    Cart(CartId id, StoreId store, Instant now) {
        this.id = id.value();
        this.storeId = store.value();
        this.lines = CartLines.none();
        this.status = CartStatus.OPEN;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
    }

    CartId id() {
        return new CartId(id);
    }

    List<CartLine> lines() {
        return lines.lines();
    }

    Instant updatedAt() {
        return updatedAt;
    }

    boolean isOpen() {
        return status == CartStatus.OPEN;
    }

    /** Adds to the variant's line or begins one. */
    CartChange add(VariantId variant, int quantity, Instant now) {
        int before = lines.find(variant).map(CartLine::quantity).orElse(0);
        if (before == 0 && lines.isFull()) {
            return isOpen() ? CartChange.FULL : CartChange.CLOSED;
        }
        return put(variant, before + quantity, now);
    }

    CartChange change(VariantId variant, int quantity, Instant now) {
        return lines.find(variant).isEmpty() ? CartChange.NO_SUCH_LINE : put(variant, quantity, now);
    }

    CartChange remove(VariantId variant, Instant now) {
        if (!isOpen()) {
            return CartChange.CLOSED;
        }
        if (lines.find(variant).isEmpty()) {
            return CartChange.NO_SUCH_LINE;
        }
        lines = lines.without(variant);
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
        return CartChange.DONE;
    }

    CartSnapshot snapshot() {
        return new CartSnapshot(
                id(),
                !isOpen(),
                checkoutOrderId == null ? null : new OrderId(checkoutOrderId),
                lines().stream()
                        .map(line -> new CartSnapshot.Line(line.variantId(), line.quantity()))
                        .toList());
    }

    private CartChange put(VariantId variant, int quantity, Instant now) {
        if (!isOpen()) {
            return CartChange.CLOSED;
        }
        if (quantity > CartLine.MAX_QUANTITY) {
            return CartChange.TOO_MANY;
        }
        lines = lines.with(new CartLine(variant, quantity));
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
        return CartChange.DONE;
    }
}

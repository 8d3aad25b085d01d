package com.ecomify.inventory.stock;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.inventory.locations.LocationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger. Final: a mistake is corrected by another movement.
 *
 * @param orderId the order that it was made for; null for none
 * @param reason in the words of whoever adjusted; null for none
 */
record StockMovement(
        UUID id,
        VariantId variantId,
        LocationId locationId,
        MovementKind kind,
        Bucket available,
        Bucket committed,
        Bucket incoming,
        @Nullable OrderId orderId,
        @Nullable String reason,
        Instant createdAt) {

    static final String SELECT = """
            select id, variant_id, location_id, kind, available_delta, committed_delta, incoming_delta,
                available_after, committed_after, incoming_after, order_id, reason, created_at
            from stock_movements where store_id = :store
            """;

    /** @param after the balance when the movement was booked */
    record Bucket(long delta, long after) {

        private static Bucket read(ResultSet row, String name) throws SQLException {
            return new Bucket(row.getLong(name + "_delta"), row.getLong(name + "_after"));
        }
    }

    static StockMovement read(ResultSet row, int number) throws SQLException {
        UUID order = row.getObject("order_id", UUID.class);
        return new StockMovement(
                row.getObject("id", UUID.class),
                new VariantId(row.getObject("variant_id", UUID.class)),
                new LocationId(row.getObject("location_id", UUID.class)),
                MovementKind.valueOf(row.getString("kind")),
                Bucket.read(row, "available"),
                Bucket.read(row, "committed"),
                Bucket.read(row, "incoming"),
                order == null ? null : new OrderId(order),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}

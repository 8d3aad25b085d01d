package com.ecomify.inventory.stock;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.inventory.config.InventoryError;
import com.ecomify.inventory.locations.LocationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of stock. */
@Component
class StockQueries {

    private static final String ITEMS = """
            select i.variant_id, v.product_id, i.location_id, i.available, i.committed, i.incoming,
                v.track_inventory, v.continue_selling, i.updated_at
            from inventory_items i join stock_variants v on v.store_id = i.store_id and v.id = i.variant_id
            where i.store_id = :store
            """;

    private static final String LEVELS = """
            select v.id, v.product_id, v.track_inventory, v.continue_selling, coalesce(sum(i.available), 0) as available,
                coalesce(sum(i.committed), 0) as committed, coalesce(sum(i.incoming), 0) as incoming
            from stock_variants v
            left join (inventory_items i join inventory_locations l
                       on l.store_id = i.store_id and l.id = i.location_id and l.is_active)
                on i.store_id = v.store_id and i.variant_id = v.id
            where v.store_id = :store and v.id = any(cast(:variants as uuid[])) and not v.is_removed
            group by v.id, v.product_id, v.track_inventory, v.continue_selling order by v.id""";

    private final JdbcClient jdbc;

    StockQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param variants empty for all */
    @PreAuthorize("hasAuthority('inventory:read')")
    @Transactional(readOnly = true)
    Page<Item> items(Collection<VariantId> variants, int first, @Nullable String after) {
        Cursor start = Cursor.parse(after, 2);
        List<Item> rows = jdbc.sql(ITEMS + """
                 and (:all or i.variant_id = any(cast(:variants as uuid[])))
                 and (:fromStart or (i.variant_id, i.location_id) > (:variant, :location))
                order by i.variant_id, i.location_id limit :limit""")
                .param("store", CurrentStore.get().value())
                .param("all", variants.isEmpty())
                .param("variants", texts(variants))
                .param("fromStart", start == null)
                .param("variant", start == null ? CurrentStore.get().value() : start.uuid(0))
                .param("location", start == null ? CurrentStore.get().value() : start.uuid(1))
                .param("limit", first + 1)
                .query(StockQueries::item)
                .list();
        return Page.of(rows, first, item -> Cursor.of(item.variantId(), item.locationId()));
    }

    /** The ledger of a variant, the newest first. */
    @PreAuthorize("hasAuthority('inventory:read')")
    @Transactional(readOnly = true)
    Page<StockMovement> movements(VariantId variant, int first, @Nullable String after) {
        Cursor start = Cursor.parse(after, 1);
        List<StockMovement> rows = jdbc.sql(StockMovement.SELECT + """
                 and variant_id = :variant and (:fromStart or id < :after) order by id desc limit :limit""")
                .param("store", CurrentStore.get().value())
                .param("variant", variant.value())
                .param("fromStart", start == null)
                .param("after", start == null ? variant.value() : start.uuid(0))
                .param("limit", first + 1)
                .query(StockMovement::read)
                .list();
        if (rows.isEmpty() && !isKnown(variant)) {
            throw unknown(variant);
        }
        return Page.of(rows, first, movement -> Cursor.of(movement.id()));
    }

    /** Over all active locations; variants that are not known are left out. */
    @PreAuthorize("hasAnyAuthority('inventory:read', 'product:read')")
    @Transactional(readOnly = true)
    List<Level> levels(Collection<VariantId> variants) {
        return jdbc.sql(LEVELS)
                .param("store", CurrentStore.get().value())
                .param("variants", texts(variants))
                .query((row, number) -> new Level(
                        new VariantId(row.getObject("id", UUID.class)),
                        new ProductId(row.getObject("product_id", UUID.class)),
                        row.getLong("available"),
                        row.getLong("committed"),
                        row.getLong("incoming"),
                        row.getBoolean("track_inventory"),
                        row.getBoolean("continue_selling")))
                .list();
    }

    static ProblemException unknown(VariantId variant) {
        return new ProblemException(
                InventoryError.ITEM_NOT_FOUND, "variantId: " + variant + " (expected: one of this store's catalogue)");
    }

    private boolean isKnown(VariantId variant) {
        return jdbc.sql("select exists (select from stock_variants where store_id = :store and id = :id)")
                .param("store", CurrentStore.get().value())
                .param("id", variant.value())
                .query(Boolean.class)
                .single();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new VariantId(row.getObject("variant_id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                new LocationId(row.getObject("location_id", UUID.class)),
                row.getLong("available"),
                row.getLong("committed"),
                row.getLong("incoming"),
                row.getBoolean("track_inventory"),
                row.getBoolean("continue_selling"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static String[] texts(Collection<VariantId> variants) {
        return variants.stream().map(VariantId::toString).toArray(String[]::new);
    }

    /** The stock of a variant at one location. */
    record Item(
            VariantId variantId,
            ProductId productId,
            LocationId locationId,
            long available,
            long committed,
            long incoming,
            boolean trackInventory,
            boolean continueSellingWhenOutOfStock,
            Instant updatedAt) {}

    /** The stock of a variant over all active locations. */
    record Level(
            VariantId variantId,
            ProductId productId,
            long available,
            long committed,
            long incoming,
            boolean trackInventory,
            boolean continueSellingWhenOutOfStock) {}
}

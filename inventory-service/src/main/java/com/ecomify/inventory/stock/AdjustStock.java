package com.ecomify.inventory.stock;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.security.Caller;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.inventory.config.InventoryError;
import com.ecomify.inventory.locations.LocationId;
import com.ecomify.inventory.locations.Locations;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the available stock of one item, once per key. */
@Component
class AdjustStock {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Locations locations;
    private final StockRows rows;
    private final Ledger ledger;

    AdjustStock(JdbcClient jdbc, Clock clock, Locations locations, StockRows rows, Ledger ledger) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.locations = locations;
        this.rows = rows;
        this.ledger = ledger;
    }

    @PreAuthorize("hasAuthority('inventory:write')")
    @Transactional
    AdjustStockOutcome execute(Adjustment adjustment) {
        waitForOthersWith(adjustment.idempotencyKey());
        LocationId location = location(adjustment.location());
        Optional<StockMovement> earlier = find(adjustment.idempotencyKey());
        if (earlier.isPresent()) {
            return repeated(adjustment, location, earlier.get());
        }
        VariantStock stock = lock(adjustment.variant());
        openItem(adjustment.variant(), location);
        long available = available(adjustment.variant(), location);
        if (adjustment.delta() < 0 && available + adjustment.delta() < 0 && !stock.sellsOn()) {
            return new AdjustStockOutcome.TooLow(available);
        }
        ledger.book(
                List.of(Posting.adjustment(adjustment.variant(), location, adjustment.delta(), stock.sellsOn())),
                Set.of(adjustment.variant()),
                new Ledger.Origin(
                        adjustment.reason(),
                        adjustment.idempotencyKey(),
                        Caller.get().id()));
        return new AdjustStockOutcome.Booked(find(adjustment.idempotencyKey()).orElseThrow());
    }

    /** Two requests with one key take turns, so that the second one finds what the first has done. */
    private void waitForOthersWith(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                .param("key", CurrentStore.get() + " " + key)
                .query(Boolean.class)
                .single();
    }

    private static AdjustStockOutcome repeated(Adjustment adjustment, LocationId location, StockMovement earlier) {
        boolean same = earlier.variantId().equals(adjustment.variant())
                && earlier.locationId().equals(location)
                && earlier.available().delta() == adjustment.delta()
                && adjustment.reason().equals(earlier.reason());
        return same ? new AdjustStockOutcome.Booked(earlier) : new AdjustStockOutcome.KeyReused();
    }

    private LocationId location(@Nullable LocationId wanted) {
        if (wanted == null) {
            return locations.defaultLocation();
        }
        if (!locations.exists(wanted)) {
            throw new ProblemException(
                    InventoryError.LOCATION_NOT_FOUND, "locationId: " + wanted + " (expected: one of this store)");
        }
        return wanted;
    }

    private VariantStock lock(VariantId variant) {
        VariantStock stock = rows.lock(new TreeSet<>(List.of(variant.value()))).get(variant.value());
        if (stock == null || stock.removed()) {
            throw StockQueries.unknown(variant);
        }
        return stock;
    }

    private void openItem(VariantId variant, LocationId location) {
        int opened = jdbc.sql("""
                insert into inventory_items (store_id, variant_id, location_id, updated_at)
                values (:store, :variant, :location, :now) on conflict do nothing""")
                .param("store", CurrentStore.get().value())
                .param("variant", variant.value())
                .param("location", location.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (opened > 1) {
            throw new IllegalStateException("opened " + opened + " items (expected: at most one)");
        }
    }

    private long available(VariantId variant, LocationId location) {
        return jdbc.sql("""
                select available from inventory_items
                where store_id = :store and variant_id = :variant and location_id = :location""")
                .param("store", CurrentStore.get().value())
                .param("variant", variant.value())
                .param("location", location.value())
                .query(Long.class)
                .single();
    }

    private Optional<StockMovement> find(String key) {
        return jdbc.sql(StockMovement.SELECT + " and idempotency_key = :key")
                .param("store", CurrentStore.get().value())
                .param("key", key)
                .query(StockMovement::read)
                .optional();
    }

    /**
     * @param location null for the default one
     * @param delta never 0
     * @param idempotencyKey the client's, the same for every try
     */
    record Adjustment(
            VariantId variant, @Nullable LocationId location, long delta, String reason, String idempotencyKey) {}
}

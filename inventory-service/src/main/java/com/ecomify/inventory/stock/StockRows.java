package com.ecomify.inventory.stock;

import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.inventory.locations.LocationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks variants and reads their stock. */
@Component
class StockRows {

    private static final String LOCK = """
            select id, track_inventory, continue_selling, is_removed from stock_variants
            where store_id = :store and id = any(cast(:ids as uuid[])) order by id for update""";

    private static final String ITEMS = """
            select i.variant_id, i.location_id, i.available
            from inventory_items i
            join inventory_locations l on l.store_id = i.store_id and l.id = i.location_id
            where i.store_id = :store and i.variant_id = any(cast(:ids as uuid[])) and l.is_active
            order by l.is_default desc, i.location_id""";

    private final JdbcClient jdbc;

    StockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the variants in the order of their ids, then reads their items: a second statement, because the first one's
     * snapshot is from before the wait for the locks.
     */
    Map<UUID, VariantStock> lock(SortedSet<UUID> ids) {
        List<Variant> variants = lockOnly(ids);
        Map<UUID, List<VariantStock.Item>> items = new HashMap<>();
        jdbc.sql(ITEMS)
                .param("store", CurrentStore.get().value())
                .param("ids", texts(ids))
                .query(row -> {
                    items.computeIfAbsent(row.getObject("variant_id", UUID.class), id -> new ArrayList<>())
                            .add(new VariantStock.Item(
                                    new LocationId(row.getObject("location_id", UUID.class)),
                                    row.getLong("available")));
                });
        Map<UUID, VariantStock> found = new HashMap<>();
        for (Variant each : variants) {
            found.put(
                    each.id(),
                    new VariantStock(
                            each.tracked(), each.sellsOn(), each.removed(), items.getOrDefault(each.id(), List.of())));
        }
        return found;
    }

    private List<Variant> lockOnly(SortedSet<UUID> ids) {
        return jdbc.sql(LOCK)
                .param("store", CurrentStore.get().value())
                .param("ids", texts(ids))
                .query((row, number) -> new Variant(
                        row.getObject("id", UUID.class),
                        row.getBoolean("track_inventory"),
                        row.getBoolean("continue_selling"),
                        row.getBoolean("is_removed")))
                .list();
    }

    private static String[] texts(SortedSet<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private record Variant(UUID id, boolean tracked, boolean sellsOn, boolean removed) {}
}

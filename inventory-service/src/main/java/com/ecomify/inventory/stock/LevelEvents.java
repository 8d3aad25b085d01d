package com.ecomify.inventory.stock;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.events.Outbox;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the world the new level of variants. */
@Component
class LevelEvents {

    /** The version grows under the variant's lock, so that the order of the events is the order of the changes. */
    private static final String NEXT = """
            with bumped as (
                update stock_variants set level_version = level_version + 1
                where store_id = :store and id = any(cast(:ids as uuid[]))
                returning id, product_id, level_version)
            select b.id, b.product_id, b.level_version, coalesce(sum(i.available), 0) as available,
                   coalesce(sum(i.committed), 0) as committed, coalesce(sum(i.incoming), 0) as incoming
            from bumped b
            left join (inventory_items i join inventory_locations l
                       on l.store_id = i.store_id and l.id = i.location_id and l.is_active)
                on i.store_id = :store and i.variant_id = b.id
            group by b.id, b.product_id, b.level_version""";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    LevelEvents(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** @param variants locked by the current transaction, their items already changed */
    void levelsChanged(Collection<UUID> variants) {
        jdbc.sql(NEXT)
                .param("store", CurrentStore.get().value())
                .param("ids", variants.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new Level(
                        row.getLong("level_version"),
                        new StockLevelChanged(
                                new VariantId(row.getObject("id", UUID.class)),
                                new ProductId(row.getObject("product_id", UUID.class)),
                                row.getLong("available"),
                                row.getLong("committed"),
                                row.getLong("incoming"))))
                .list()
                .forEach(level -> outbox.append(level.event().variantId(), level.version(), level.event()));
    }

    private record Level(long version, StockLevelChanged event) {}
}

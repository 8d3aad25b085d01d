package com.ecomify.inventory.stock;

import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.inventory.locations.LocationId;
import com.ecomify.inventory.locations.Locations;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the catalogue: every variant has an item at the default location, opened once with its first quantity. */
@Component
class ApplyProduct {

    private static final String NEWEST = """
            insert into product_snapshots (store_id, product_id, sequence) values (:store, :product, :sequence)
            on conflict (store_id, product_id) do update set sequence = excluded.sequence
            where excluded.sequence > product_snapshots.sequence""";

    private static final String COPY_VARIANTS = """
            insert into stock_variants (store_id, id, product_id, track_inventory, continue_selling)
            select :store, id, :product, tracked, sells_on
            from unnest(cast(:ids as uuid[]), cast(:tracked as boolean[]), cast(:sellsOn as boolean[]))
                as v (id, tracked, sells_on)
            order by id
            on conflict (store_id, id) do update set product_id = excluded.product_id,
                track_inventory = excluded.track_inventory, continue_selling = excluded.continue_selling,
                is_removed = false""";

    private static final String REMOVE_OTHERS = """
            update stock_variants set is_removed = true
            where store_id = :store and id in (
                select id from stock_variants
                where store_id = :store and product_id = :product and not is_removed and id <> all(cast(:ids as uuid[]))
                order by id for update)""";

    private static final String OPEN_ITEMS = """
            insert into inventory_items (store_id, variant_id, location_id, updated_at)
            select :store, id, :location, :now from unnest(cast(:ids as uuid[])) as v (id)
            where not exists (select from inventory_items i where i.store_id = :store and i.variant_id = v.id)
            on conflict do nothing returning variant_id""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Locations locations;
    private final Ledger ledger;

    ApplyProduct(JdbcClient jdbc, Clock clock, Locations locations, Ledger ledger) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.locations = locations;
        this.ledger = ledger;
    }

    /** @param sequence of the snapshot; one that is not newer than the last is ignored */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(ProductSnapshot product, long sequence) {
        if (!isNewest(product.id(), sequence)) {
            return;
        }
        List<ProductSnapshot.Variant> variants = product.variants().stream()
                .sorted(Comparator.comparing(each -> each.id().value().toString()))
                .toList();
        copy(product.id(), variants);
        removeAllBut(product.id(), variants);
        LocationId location = locations.defaultLocation();
        Set<VariantId> opened = openItems(location, variants);
        List<Posting> openings = variants.stream()
                .filter(each -> opened.contains(each.id()))
                .filter(each -> each.initialQuantity() != null && each.initialQuantity() != 0)
                .map(each -> Posting.opening(each.id(), location, quantity(each)))
                .toList();
        if (!opened.isEmpty()) {
            ledger.book(openings, opened, Ledger.Origin.NONE);
        }
    }

    /** The ledger of a deleted product stays; nothing of it can be reserved any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void deleted(ProductDeleted product, long sequence) {
        if (isNewest(product.productId(), sequence)) {
            removeAllBut(product.productId(), List.of());
        }
    }

    private boolean isNewest(ProductId product, long sequence) {
        return jdbc.sql(NEWEST)
                        .param("store", CurrentStore.get().value())
                        .param("product", product.value())
                        .param("sequence", sequence)
                        .update()
                == 1;
    }

    private void copy(ProductId product, List<ProductSnapshot.Variant> variants) {
        jdbc.sql(COPY_VARIANTS)
                .param("store", CurrentStore.get().value())
                .param("product", product.value())
                .param("ids", ids(variants))
                .param("tracked", texts(variants, ProductSnapshot.Variant::trackInventory))
                .param("sellsOn", texts(variants, ProductSnapshot.Variant::continueSellingWhenOutOfStock))
                .update();
    }

    private void removeAllBut(ProductId product, List<ProductSnapshot.Variant> variants) {
        jdbc.sql(REMOVE_OTHERS)
                .param("store", CurrentStore.get().value())
                .param("product", product.value())
                .param("ids", ids(variants))
                .update();
    }

    private Set<VariantId> openItems(LocationId location, List<ProductSnapshot.Variant> variants) {
        return new HashSet<>(jdbc.sql(OPEN_ITEMS)
                .param("store", CurrentStore.get().value())
                .param("location", location.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("ids", ids(variants))
                .query((row, number) -> new VariantId(row.getObject("variant_id", UUID.class)))
                .list());
    }

    private static long quantity(ProductSnapshot.Variant variant) {
        Long quantity = variant.initialQuantity();
        return quantity == null ? 0 : quantity;
    }

    private static String[] ids(List<ProductSnapshot.Variant> variants) {
        return texts(variants, ProductSnapshot.Variant::id);
    }

    private static String[] texts(
            List<ProductSnapshot.Variant> variants, Function<ProductSnapshot.Variant, Object> value) {
        return variants.stream().map(each -> value.apply(each).toString()).toArray(String[]::new);
    }
}

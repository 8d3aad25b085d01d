package com.ecomify.product.stockcopy;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What of each variant is available, for the badge. */
@Component
public class VariantAvailability {

    /** Shoppers are told how many there are up to this number; of more it does not matter to them. */
    public static final long FEW = 5;

    /** Before the first sequence of any publisher. */
    private static final long ASSUMED = -1;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher features;

    VariantAvailability(JdbcClient jdbc, ApplicationEventPublisher features) {
        this.jdbc = jdbc;
        this.features = features;
    }

    /**
     * Takes the quantities that new variants open with until inventory-service speaks of them; known variants stay as they
     * are. Returns what is available of every variant of the products.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<VariantId, Long> openAndRead(Collection<ProductSnapshot> products) {
        List<UUID> owners = new ArrayList<>();
        List<UUID> variants = new ArrayList<>();
        List<Long> quantities = new ArrayList<>();
        for (ProductSnapshot product : products) {
            for (ProductSnapshot.Variant variant : product.variants()) {
                owners.add(product.id().value());
                variants.add(variant.id().value());
                quantities.add(variant.initialQuantity() == null ? 0L : variant.initialQuantity());
            }
        }
        jdbc.sql("""
                insert into variant_availability (store_id, variant_id, product_id, available, sequence)
                select :store, v.id, v.product, v.quantity, :assumed
                from unnest(:ids::uuid[], :products::uuid[], :quantities::bigint[]) as v (id, product, quantity)
                on conflict (store_id, variant_id) do nothing""")
                .param("store", CurrentStore.get().value())
                .param("assumed", ASSUMED)
                .param("ids", variants.toArray(UUID[]::new))
                .param("products", owners.toArray(UUID[]::new))
                .param("quantities", quantities.toArray(Long[]::new))
                .update();
        return read(products.stream().map(ProductSnapshot::id).toList());
    }

    /** What is available of every variant of the products that is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<VariantId, Long> read(Collection<ProductId> products) {
        Map<VariantId, Long> available = new HashMap<>();
        jdbc.sql("select variant_id, available from variant_availability where product_id = any(?)")
                .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
                .query(row -> {
                    available.put(new VariantId(row.getObject("variant_id", UUID.class)), row.getLong("available"));
                });
        return available;
    }

    /** Forgets a product that is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ProductId product) {
        jdbc.sql("delete from variant_availability where product_id = ?")
                .param(product.value())
                .update();
    }

    void apply(StockLevelChanged level, long sequence) {
        boolean changed = jdbc.sql("""
                insert into variant_availability (store_id, variant_id, product_id, available, sequence)
                values (:store, :variant, :product, :available, :sequence)
                on conflict (store_id, variant_id) do update
                    set available = excluded.available, sequence = excluded.sequence
                    where excluded.sequence > variant_availability.sequence
                returning old.available is null
                       or greatest(0, least(old.available, :many)) <> greatest(0, least(new.available, :many))""")
                .param("store", CurrentStore.get().value())
                .param("variant", level.variantId().value())
                .param("product", level.productId().value())
                .param("available", level.available())
                .param("many", FEW + 1)
                .param("sequence", sequence)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (changed) {
            features.publishEvent(new AvailabilityChanged(level.productId()));
        }
    }
}

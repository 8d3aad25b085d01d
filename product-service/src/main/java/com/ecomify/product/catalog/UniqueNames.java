package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which handles and SKUs of the store are taken. A race that slips through ends at the unique constraints. */
@Component
class UniqueNames {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    UniqueNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isHandleTaken(String handle, @Nullable UUID except) {
        return jdbc.sql("select count(*) from products where handle = ? and id <> ?")
                        .params(handle, except == null ? NONE : except)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * The base itself if it is free, else the base with the smallest free number. The names are asked for one by one: a pattern
     * could tell of other stores' rows, so the database checks the store of every row first and no index serves it.
     */
    String freeHandle(String base) {
        int start = 0;
        for (int count = 16; ; count *= 8) {
            List<String> candidates = IntStream.range(start, start + count)
                    .mapToObj(number -> Handles.numbered(base, number))
                    .toList();
            Set<String> taken = new HashSet<>(jdbc.sql("select handle from products where handle = any(?)")
                    .param(candidates.toArray(String[]::new))
                    .query(String.class)
                    .list());
            Optional<String> free = candidates.stream()
                    .filter(candidate -> !taken.contains(candidate))
                    .findFirst();
            if (free.isPresent()) {
                return free.get();
            }
            start += count;
        }
    }

    Optional<String> takenSku(List<ProductContent.Variant> variants, @Nullable UUID except) {
        String[] skus = variants.stream()
                .map(ProductContent.Variant::sku)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        if (skus.length == 0) {
            return Optional.empty();
        }
        return jdbc.sql("select sku from product_variants where sku = any(?) and product_id <> ? limit 1")
                .params(skus, except == null ? NONE : except)
                .query(String.class)
                .optional();
    }

    /** Who has which of the SKUs. */
    Map<String, ProductId> skuOwners(Collection<String> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Map<String, ProductId> owners = new HashMap<>();
        jdbc.sql("select sku, product_id from product_variants where sku = any(?)")
                .param(skus.toArray(String[]::new))
                .query(row -> {
                    owners.put(row.getString("sku"), new ProductId(row.getObject("product_id", UUID.class)));
                });
        return owners;
    }

    /** Lets a SKU that two transactions took at the same time fail here, not at the commit. */
    void verifySkus() {
        jdbc.sql("set constraints variants_sku_unique immediate").update();
    }
}

package com.ecomify.order.catalogcopy;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks up variants of the current store, in the caller's transaction. */
@Component
public class SellableVariants {

    private final JdbcClient jdbc;

    SellableVariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The variants among {@code ids} that are known, active or not; one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<VariantId, SellableVariant> find(Collection<VariantId> ids) {
        Map<VariantId, SellableVariant> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select v.id, v.product_id, p.title, p.handle, v.title as variant_title, v.sku, v.price_minor, v.currency,
                               v.options, p.image_url, p.status = 'ACTIVE' as active
                        from sellable_variants v
                        join sellable_products p on p.store_id = v.store_id and p.id = v.product_id
                        where v.id in (:ids)""")
                .param("ids", ids.stream().map(VariantId::value).toList())
                .query((row, number) -> variant(row))
                .list()
                .forEach(variant -> found.put(variant.id(), variant));
        return found;
    }

    private static SellableVariant variant(ResultSet row) throws SQLException {
        return new SellableVariant(
                new VariantId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("title"),
                row.getString("handle"),
                row.getString("variant_title"),
                row.getString("sku"),
                Money.ofMinor(row.getLong("price_minor"), row.getString("currency")),
                OptionValues.parse(row.getString("options")).values(),
                row.getString("image_url"),
                row.getBoolean("active"));
    }
}

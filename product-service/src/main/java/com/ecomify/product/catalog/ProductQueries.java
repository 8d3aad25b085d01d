package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads products straight from their rows: two statements, whatever their number. */
@Component
class ProductQueries {

    private final JdbcClient jdbc;
    private final ProductRows rows;

    ProductQueries(JdbcClient jdbc, ProductRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @PreAuthorize("hasAuthority('product:read')")
    @Transactional(readOnly = true)
    public Optional<VersionedProduct> find(ProductId id) {
        return read(List.of(id.value())).stream().findFirst();
    }

    /** Newest first. */
    @PreAuthorize("hasAuthority('product:read')")
    @Transactional(readOnly = true)
    public Page<VersionedProduct> list(ProductFilter filter, int first, @Nullable Cursor after) {
        List<ProductRows.ProductRow> found = rows.products(filter, after == null ? null : after.uuid(0), first + 1);
        return Page.of(
                withVariants(found), first, each -> Cursor.of(each.product().id()));
    }

    @PreAuthorize("hasAuthority('product:read')")
    @Transactional(readOnly = true)
    public long count(ProductFilter filter) {
        return rows.count(filter);
    }

    /** Those of the products that exist. Callers without the permission to read the catalogue get the ACTIVE ones. */
    @Transactional(readOnly = true)
    public List<VersionedProduct> findAll(Collection<ProductId> ids, boolean onlyActive) {
        return visible(read(ids.stream().map(ProductId::value).toList()), onlyActive);
    }

    /** The products that the variants belong to, each once. */
    @Transactional(readOnly = true)
    public List<VersionedProduct> findByVariants(Collection<VariantId> ids, boolean onlyActive) {
        List<UUID> products = jdbc.sql("select distinct product_id from product_variants where id in (:ids)")
                .param("ids", ids.stream().map(VariantId::value).toList())
                .query((row, number) -> row.getObject("product_id", UUID.class))
                .list();
        return visible(read(products), onlyActive);
    }

    private static List<VersionedProduct> visible(List<VersionedProduct> found, boolean onlyActive) {
        return onlyActive
                ? found.stream()
                        .filter(each -> each.product().status() == ProductStatus.ACTIVE)
                        .toList()
                : found;
    }

    private List<VersionedProduct> read(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : withVariants(rows.products(ids));
    }

    private List<VersionedProduct> withVariants(List<ProductRows.ProductRow> products) {
        if (products.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = products.stream().map(ProductRows.ProductRow::id).toList();
        Map<UUID, List<ProductRows.VariantRow>> variants = rows.variants(ids);
        return products.stream()
                .map(row -> row.with(variants.getOrDefault(row.id(), List.of())))
                .toList();
    }
}

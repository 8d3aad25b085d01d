package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.util.ArrayList;
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

    /**
     * Newest first.
     *
     * @param text a part of the title, the handle, the vendor or a SKU; null for all
     */
    @PreAuthorize("hasAuthority('product:read')")
    @Transactional(readOnly = true)
    public Page<VersionedProduct> list(
            @Nullable ProductStatus status, @Nullable String text, int first, @Nullable Cursor after) {
        List<UUID> ids = jdbc.sql("""
                select id from products p
                where (:status::text is null or status = :status)
                  and (:text::text is null or title ilike :text or handle ilike :text or vendor ilike :text or exists (
                      select 1 from product_variants v where v.product_id = p.id and v.sku ilike :text))
                  and (:after::uuid is null or id < :after)
                order by id desc limit :limit""")
                .param("status", status == null ? null : status.name())
                .param("text", text == null || text.isBlank() ? null : "%" + escaped(text.strip()) + "%")
                .param("after", after == null ? null : after.uuid(0))
                .param("limit", first + 1)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return Page.of(read(ids), first, each -> Cursor.of(each.product().id()));
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
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ProductRows.VariantRow>> variants = rows.variants(ids);
        List<VersionedProduct> found = new ArrayList<>();
        for (ProductRows.ProductRow row : rows.products(ids)) {
            found.add(row.with(variants.getOrDefault(row.id(), List.of())));
        }
        return found;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the catalogue, mapped without the aggregate. */
@Component
class ProductRows {

    private static final String FILTER = """
             where (:status::text is null or status = :status)
              and (:text::text is null or title ilike :text or handle ilike :text or vendor ilike :text or exists (
                  select 1 from product_variants v where v.product_id = p.id and v.sku ilike :text))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Newest first. */
    List<ProductRow> products(ProductFilter filter, @Nullable UUID after, int limit) {
        return filtered("select * from products p" + FILTER + """
                  and (:after::uuid is null or id < :after)
                order by id desc limit :limit""", filter)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> product(row))
                .list();
    }

    long count(ProductFilter filter) {
        return filtered("select count(*) from products p" + FILTER, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, ProductFilter filter) {
        return jdbc.sql(sql)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("text", filter.pattern());
    }

    /** In the order of {@code ids}. */
    List<ProductRow> products(List<UUID> ids) {
        return jdbc.sql("select * from products where id = any(:ids) order by array_position(:ids, id)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> product(row))
                .list();
    }

    /** By product, in the order of their positions. */
    Map<UUID, List<VariantRow>> variants(List<UUID> productIds) {
        Map<UUID, List<VariantRow>> variants = new LinkedHashMap<>();
        jdbc.sql("select * from product_variants where product_id = any(:ids) order by product_id, position")
                .param("ids", productIds.toArray(UUID[]::new))
                .query((row, number) -> variant(row))
                .list()
                .forEach(each -> variants.computeIfAbsent(each.productId(), id -> new ArrayList<>())
                        .add(each));
        return variants;
    }

    private ProductRow product(ResultSet row) throws SQLException {
        return new ProductRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                row.getString("handle"),
                row.getString("vendor"),
                row.getString("product_type"),
                texts(row.getArray("tags")),
                ProductStatus.valueOf(row.getString("status")),
                instant(row, "published_at"),
                json.readValue(row.getString("options"), new TypeReference<List<ProductOption>>() {}),
                json.readValue(row.getString("images"), new TypeReference<List<ProductImage>>() {}),
                row.getString("seo_title"),
                row.getString("seo_description"),
                Currency.getInstance(row.getString("currency")),
                row.getLong("version"),
                Objects.requireNonNull(instant(row, "created_at")),
                Objects.requireNonNull(instant(row, "updated_at")));
    }

    private VariantRow variant(ResultSet row) throws SQLException {
        return new VariantRow(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("sku"),
                row.getString("barcode"),
                row.getString("title"),
                row.getLong("price_minor"),
                row.getObject("compare_at_price_minor", Long.class),
                json.readValue(row.getString("options"), new TypeReference<Map<String, String>>() {}),
                row.getBoolean("track_inventory"),
                row.getBoolean("continue_selling"),
                row.getObject("initial_quantity", Long.class),
                row.getBigDecimal("weight"),
                row.getString("weight_unit"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    record ProductRow(
            UUID id,
            String title,
            @Nullable String description,
            String handle,
            @Nullable String vendor,
            @Nullable String productType,
            List<String> tags,
            ProductStatus status,
            @Nullable Instant publishedAt,
            List<ProductOption> options,
            List<ProductImage> images,
            @Nullable String seoTitle,
            @Nullable String seoDescription,
            Currency currency,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        VersionedProduct with(List<VariantRow> variants) {
            List<ProductSnapshot.Image> pictures = new ArrayList<>();
            images.forEach(image ->
                    pictures.add(new ProductSnapshot.Image(image.url(), image.altText(), pictures.size() + 1)));
            ProductSnapshot snapshot = new ProductSnapshot(
                    new ProductId(id),
                    title,
                    description,
                    handle,
                    vendor,
                    productType,
                    tags,
                    status,
                    publishedAt,
                    options.stream()
                            .map(each -> new ProductSnapshot.Option(each.name(), each.values()))
                            .toList(),
                    variants.stream().map(each -> each.of(this)).toList(),
                    pictures,
                    seoTitle,
                    seoDescription,
                    createdAt,
                    updatedAt);
            return new VersionedProduct(snapshot, version);
        }
    }

    record VariantRow(
            UUID id,
            UUID productId,
            @Nullable String sku,
            @Nullable String barcode,
            String title,
            long priceMinor,
            @Nullable Long compareAtPriceMinor,
            Map<String, String> options,
            boolean trackInventory,
            boolean continueSelling,
            @Nullable Long initialQuantity,
            @Nullable BigDecimal weight,
            @Nullable String weightUnit) {

        ProductSnapshot.Variant of(ProductRow product) {
            return new ProductSnapshot.Variant(
                    new VariantId(id),
                    sku,
                    barcode,
                    title,
                    new Money(priceMinor, product.currency()),
                    compareAtPriceMinor == null ? null : new Money(compareAtPriceMinor, product.currency()),
                    ProductVariant.inOrder(product.options(), options),
                    trackInventory,
                    continueSelling,
                    initialQuantity,
                    ProductVariant.plain(weight),
                    weightUnit);
        }
    }
}

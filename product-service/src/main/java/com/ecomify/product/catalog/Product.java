package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A product with its variants. Every change of either makes the product's row dirty, so that its version grows. */
@Entity
@Table(name = "products")
class Product {

    @Id
    private UUID id;

    private UUID storeId;
    private String title;
    private @Nullable String description;
    private String handle;
    private @Nullable String vendor;
    private @Nullable String productType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    private @Nullable Instant publishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProductOption> options;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProductImage> images;

    private @Nullable String seoTitle;
    private @Nullable String seoDescription;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private Instant createdAt;
    private Instant updatedAt;

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProductVariant> variants = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    Product(StoreId store, Currency currency, ProductContent content, String handle, Instant now) {
        this.id = Uuid7.next();
        this.storeId = store.value();
        this.currency = currency.getCurrencyCode();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
        fill(content, handle);
        publish(createdAt);
    }

    /** False if the product already is so; then nothing has changed. */
    boolean change(ProductContent content, String newHandle, Instant now) {
        ProductSnapshot before = snapshot();
        fill(content, newHandle);
        if (snapshot().equals(before)) {
            return false;
        }
        // Strictly later than before, whatever the clock says: this is what makes the row dirty and the version grow.
        Instant earliest = updatedAt.plus(1, ChronoUnit.MICROS);
        Instant then = now.truncatedTo(ChronoUnit.MICROS);
        updatedAt = then.isBefore(earliest) ? earliest : then;
        publish(updatedAt);
        return true;
    }

    ProductId id() {
        return new ProductId(id);
    }

    String handle() {
        return handle;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ProductSnapshot snapshot() {
        Currency money = Currency.getInstance(currency);
        List<ProductSnapshot.Image> pictures = new ArrayList<>();
        for (ProductImage image : images) {
            pictures.add(new ProductSnapshot.Image(image.url(), image.altText(), pictures.size() + 1));
        }
        return new ProductSnapshot(
                id(),
                title,
                description,
                handle,
                vendor,
                productType,
                tags,
                status,
                publishedAt,
                options.stream()
                        .map(option -> new ProductSnapshot.Option(option.name(), option.values()))
                        .toList(),
                variants.stream()
                        .map(variant -> variant.snapshot(options, money))
                        .toList(),
                pictures,
                seoTitle,
                seoDescription,
                createdAt,
                updatedAt);
    }

    private void fill(ProductContent content, String newHandle) {
        title = content.title();
        description = content.description();
        handle = newHandle;
        vendor = content.vendor();
        productType = content.productType();
        tags = content.tags();
        status = content.status();
        options = content.options();
        images = content.images();
        seoTitle = content.seoTitle();
        seoDescription = content.seoDescription();
        fillVariants(content.variants());
    }

    private void publish(Instant now) {
        if (status == ProductStatus.ACTIVE && publishedAt == null) {
            publishedAt = now;
        }
    }

    private void fillVariants(List<ProductContent.Variant> wanted) {
        Map<VariantId, ProductVariant> present = new HashMap<>();
        variants.forEach(variant -> present.put(variant.id(), variant));
        List<ProductVariant> next = new ArrayList<>();
        for (ProductContent.Variant content : wanted) {
            ProductVariant variant = content.id() == null ? null : present.get(content.id());
            if (variant == null) {
                variant = new ProductVariant(this, new StoreId(storeId), content);
            }
            variant.fill(content, next.size() + 1);
            next.add(variant);
        }
        if (!variants.equals(next)) {
            variants.clear();
            variants.addAll(next);
        }
    }
}

package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is priced, stocked and sold: a product in one combination of its options. */
@Entity
@Table(name = "product_variants")
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL
class ProductVariant {

    @Id
    private UUID id;

    private UUID storeId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", updatable = false)
    private Product product;

    private int position;
    private @Nullable String sku;
    private @Nullable String barcode;
    private String title;
    private long priceMinor;
    private @Nullable Long compareAtPriceMinor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> options;

    private boolean trackInventory;
    private boolean continueSelling;
    private @Nullable Long initialQuantity;
    private @Nullable BigDecimal weight;
    private @Nullable String weightUnit;

    @SuppressWarnings("NullAway.Init")
    protected ProductVariant() {}

    ProductVariant(Product product, StoreId store, ProductContent.Variant content) {
        this.id = Uuid7.next();
        this.storeId = store.value();
        this.product = product;
        this.initialQuantity = content.initialQuantity();
        this.title = content.title();
        this.options = content.options();
    }

    void fill(ProductContent.Variant content, int place) {
        position = place;
        sku = content.sku();
        barcode = content.barcode();
        title = content.title();
        priceMinor = content.priceMinor();
        compareAtPriceMinor = content.compareAtPriceMinor();
        options = content.options();
        trackInventory = content.trackInventory();
        continueSelling = content.continueSelling();
        weight = content.weight();
        weightUnit = content.weightUnit();
    }

    VariantId id() {
        return new VariantId(id);
    }

    ProductSnapshot.Variant snapshot(List<ProductOption> order, Currency currency) {
        return new ProductSnapshot.Variant(
                id(),
                sku,
                barcode,
                title,
                new Money(priceMinor, currency),
                compareAtPriceMinor == null ? null : new Money(compareAtPriceMinor, currency),
                inOrder(order, options),
                trackInventory,
                continueSelling,
                initialQuantity,
                plain(weight),
                weightUnit);
    }

    /** JSON in the database does not keep the order of its keys. */
    static Map<String, String> inOrder(List<ProductOption> order, Map<String, String> chosen) {
        Map<String, String> sorted = new LinkedHashMap<>();
        for (ProductOption option : order) {
            String value = chosen.get(option.name());
            if (value != null) {
                sorted.put(option.name(), value);
            }
        }
        return sorted;
    }

    /** Without the zeros that the column's scale adds: 0.5, not 0.500. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal weight) {
        return weight == null
                ? null
                : new BigDecimal(weight.stripTrailingZeros().toPlainString());
    }
}

package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import com.ecomify.product.stockcopy.VariantAvailability;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a product page shows.
 *
 * @param description sanitised HTML
 * @param inStock whether at least one variant can be had
 */
public record StorefrontDocument(
        ProductId id,
        String handle,
        String title,
        @Nullable String description,
        @Nullable String vendor,
        @Nullable String productType,
        List<String> tags,
        PriceRange priceRange,
        boolean inStock,
        List<ProductSnapshot.Option> options,
        List<Variant> variants,
        List<ProductSnapshot.Image> images,
        Seo seo,
        @Nullable Instant publishedAt,
        Instant updatedAt) {

    public StorefrontDocument {
        tags = List.copyOf(tags);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        images = List.copyOf(images);
    }

    static StorefrontDocument of(ProductSnapshot product, Map<VariantId, Long> available) {
        List<Variant> variants = product.variants().stream()
                .map(each -> Variant.of(each, available.getOrDefault(each.id(), 0L)))
                .toList();
        return new StorefrontDocument(
                product.id(),
                product.handle(),
                product.title(),
                product.description(),
                product.vendor(),
                product.productType(),
                product.tags(),
                PriceRange.of(variants),
                variants.stream().anyMatch(Variant::inStock),
                product.options(),
                variants,
                product.images(),
                new Seo(product.seoTitle() == null ? product.title() : product.seoTitle(), product.seoDescription()),
                product.publishedAt(),
                product.updatedAt());
    }

    /** The lowest and the highest price of the variants. */
    public record PriceRange(Money min, Money max) {

        static PriceRange of(List<Variant> variants) {
            List<Money> prices = variants.stream()
                    .map(Variant::price)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return new PriceRange(prices.getFirst(), prices.getLast());
        }
    }

    /**
     * @param inStock a badge: whether it can be had is decided at the checkout
     * @param remaining how many are left, where it is so few that a shopper should know; null otherwise
     */
    public record Variant(
            VariantId id,
            @Nullable String sku,
            String title,
            Money price,
            @Nullable Money compareAtPrice,
            Map<String, String> options,
            boolean inStock,
            @Nullable Long remaining) {

        static Variant of(ProductSnapshot.Variant variant, long available) {
            boolean always = !variant.trackInventory() || variant.continueSellingWhenOutOfStock();
            return new Variant(
                    variant.id(),
                    variant.sku(),
                    variant.title(),
                    variant.price(),
                    variant.compareAtPrice(),
                    variant.options(),
                    always || available > 0,
                    !always && available > 0 && available <= VariantAvailability.FEW ? available : null);
        }
    }

    /** What search engines are told. */
    public record Seo(String title, @Nullable String description) {}
}

package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the variants of a draft and holds them against the product's options and its present variants. */
final class VariantReader {

    /** Shopify allows 2,048; with all fields filled, more than these would not fit into one event. */
    static final int MAX_VARIANTS = 1_000;

    private static final int MAX_CODE = 255;
    private static final long MAX_QUANTITY = 1_000_000_000;
    private static final BigDecimal MAX_WEIGHT = BigDecimal.valueOf(1_000_000);
    private static final Set<String> WEIGHT_UNITS = Set.of("g", "kg", "oz", "lb");

    private final ProductDraft draft;
    private final List<ProductSnapshot.Variant> existing;
    private final Currency currency;
    private final List<ProductOption> options;
    private final FieldChecks checks;

    private final Map<VariantId, ProductSnapshot.Variant> byId = new HashMap<>();
    private final Map<Map<String, String>, ProductSnapshot.Variant> byOptions = new HashMap<>();
    private final Set<VariantId> claimed = new HashSet<>();
    private final Set<Map<String, String>> combinations = new HashSet<>();
    private final Set<String> skus = new HashSet<>();

    VariantReader(
            ProductDraft draft,
            @Nullable ProductSnapshot current,
            Currency currency,
            List<ProductOption> options,
            FieldChecks checks) {
        this.draft = draft;
        this.existing = current == null ? List.of() : current.variants();
        this.currency = currency;
        this.options = options;
        this.checks = checks;
        for (ProductSnapshot.Variant variant : existing) {
            byId.put(variant.id(), variant);
            byOptions.put(variant.options(), variant);
        }
    }

    List<ProductContent.Variant> read() {
        List<ProductDraft.@Nullable Variant> drafts = drafts();
        if (drafts.isEmpty()) {
            checks.reject(
                    "variants", "REQUIRED", "is missing or empty (expected: a variant for each combination sold)");
        } else if (options.isEmpty() && drafts.size() > 1) {
            checks.reject(
                    "variants", "TOO_MANY", "size: " + drafts.size() + " (expected: 1 for a product without options)");
        } else if (checks.atMost("variants", drafts, MAX_VARIANTS)) {
            List<ProductContent.Variant> variants = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                ProductDraft.Variant variant = drafts.get(i);
                if (variant == null) {
                    checks.reject("variants[" + i + "]", "REQUIRED", "is null (expected: a variant)");
                } else {
                    variants.add(variant("variants[" + i + "]", variant));
                }
            }
            return variants;
        }
        return List.of();
    }

    private List<ProductDraft.@Nullable Variant> drafts() {
        if (draft.variants() != null) {
            return draft.variants();
        }
        if (!existing.isEmpty()) {
            List<ProductDraft.@Nullable Variant> unchanged = new ArrayList<>();
            existing.forEach(variant -> unchanged.add(unchanged(variant)));
            return unchanged;
        }
        // A product without options is sold as it is: one variant, at no price until one is set.
        MoneyInput free = new MoneyInput(BigDecimal.ZERO, null);
        return options.isEmpty()
                ? List.of(new ProductDraft.Variant(null, null, null, free, null, null, null, null, null, null, null))
                : List.of();
    }

    private static ProductDraft.Variant unchanged(ProductSnapshot.Variant variant) {
        return new ProductDraft.Variant(variant.id(), null, null, null, null, null, null, null, null, null, null);
    }

    private ProductContent.Variant variant(String field, ProductDraft.Variant given) {
        ProductSnapshot.Variant current = identify(field, given);
        Map<String, String> chosen = chosen(field, given, current);
        if (!combinations.add(chosen)) {
            checks.reject(field + ".options", "DUPLICATE", "value: " + chosen + " (expected: each combination once)");
        }
        String sku = checks.text(field + ".sku", given.sku(), current == null ? null : current.sku(), MAX_CODE);
        if (sku != null && !skus.add(sku)) {
            checks.reject(field + ".sku", "DUPLICATE", "value: " + sku + " (expected: each SKU once)");
        }
        return new ProductContent.Variant(
                current == null ? null : current.id(),
                sku,
                checks.text(field + ".barcode", given.barcode(), current == null ? null : current.barcode(), MAX_CODE),
                price(field + ".price", given.price(), current),
                compareAtPrice(field + ".compareAtPrice", given.compareAtPrice(), current),
                chosen,
                flag(given.trackInventory(), current == null || current.trackInventory()),
                flag(given.continueSellingWhenOutOfStock(), current != null && current.continueSellingWhenOutOfStock()),
                quantity(field + ".inventoryQty", given.inventoryQty(), current),
                weight(field + ".weight", given.weight(), current),
                weightUnit(field + ".weightUnit", given.weightUnit(), current));
    }

    private ProductSnapshot.@Nullable Variant identify(String field, ProductDraft.Variant given) {
        ProductSnapshot.Variant current;
        if (given.id() != null) {
            current = byId.get(given.id());
            if (current == null) {
                checks.reject(
                        field + ".id", "UNKNOWN", "value: " + given.id() + " (expected: a variant of this product)");
            }
        } else {
            current = byOptions.get(given.options() == null ? Map.of() : given.options());
        }
        if (current != null && !claimed.add(current.id())) {
            checks.reject(field, "DUPLICATE", "variant: " + current.id() + " (expected: each variant once)");
        }
        return current;
    }

    private Map<String, String> chosen(
            String field, ProductDraft.Variant given, ProductSnapshot.@Nullable Variant current) {
        Map<String, @Nullable String> said = new HashMap<>();
        if (given.options() != null) {
            said.putAll(given.options());
        } else if (current != null) {
            said.putAll(current.options());
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        for (ProductOption option : options) {
            String value = said.remove(option.name());
            String path = field + ".options." + option.name();
            if (value == null || value.isBlank()) {
                checks.reject(path, "REQUIRED", "is missing (expected: one of " + option.values() + ")");
            } else if (!option.values().contains(value.strip())) {
                checks.reject(path, "UNKNOWN", "value: " + value + " (expected: one of " + option.values() + ")");
            } else {
                chosen.put(option.name(), value.strip());
            }
        }
        said.keySet()
                .forEach(name -> checks.reject(
                        field + ".options." + name, "UNKNOWN", "unknown option (expected: one of the product's)"));
        return chosen;
    }

    private long price(String field, @Nullable MoneyInput given, ProductSnapshot.@Nullable Variant current) {
        if (given != null) {
            return checks.price(field, given, currency);
        }
        if (current == null) {
            checks.reject(field, "REQUIRED", "is missing");
            return 0;
        }
        return current.price().amountMinor();
    }

    private @Nullable Long compareAtPrice(
            String field, @Nullable MoneyInput given, ProductSnapshot.@Nullable Variant current) {
        if (given != null) {
            long minor = checks.price(field, given, currency);
            return minor == 0 ? null : minor;
        }
        Money before = current == null ? null : current.compareAtPrice();
        return before == null ? null : before.amountMinor();
    }

    private static boolean flag(@Nullable Boolean given, boolean otherwise) {
        return given == null ? otherwise : given;
    }

    private @Nullable Long quantity(String field, @Nullable Long given, ProductSnapshot.@Nullable Variant current) {
        if (given != null && (given < 0 || given > MAX_QUANTITY)) {
            checks.reject(field, "OUT_OF_RANGE", "value: " + given + " (expected: 0 to " + MAX_QUANTITY + ")");
        }
        return current == null ? given : current.initialQuantity();
    }

    private @Nullable BigDecimal weight(
            String field, @Nullable BigDecimal given, ProductSnapshot.@Nullable Variant current) {
        if (given == null) {
            return current == null ? null : current.weight();
        }
        if (given.signum() < 0 || given.compareTo(MAX_WEIGHT) > 0 || given.scale() > 100) {
            checks.reject(field, "OUT_OF_RANGE", "expected: 0 to " + MAX_WEIGHT);
            return null;
        }
        BigDecimal rounded = given.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    private @Nullable String weightUnit(
            String field, @Nullable String given, ProductSnapshot.@Nullable Variant current) {
        if (given == null) {
            return current == null ? null : current.weightUnit();
        }
        if (given.isBlank()) {
            return null;
        }
        if (!WEIGHT_UNITS.contains(given)) {
            checks.reject(field, "UNKNOWN", "value: " + given + " (expected: g, kg, oz or lb)");
        }
        return given;
    }
}

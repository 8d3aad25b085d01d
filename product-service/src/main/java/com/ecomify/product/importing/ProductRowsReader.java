package com.ecomify.product.importing;

import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.product.catalog.ProductDraft;
import com.ecomify.product.catalog.Products;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one product: the first says what it is, each one may add a variant and an image. */
final class ProductRowsReader {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");
    private static final Map<String, String> GRAMS =
            Map.of("g", "1", "kg", "1000", "oz", "28.349523125", "lb", "453.59237");

    private final List<CsvRow> rows;
    private final CsvRow first;
    private final @Nullable String handle;
    private final List<ImportedProduct.RowError> errors = new ArrayList<>();

    private ProductRowsReader(List<CsvRow> rows) {
        this.rows = rows;
        this.first = rows.getFirst();
        this.handle = handle(first);
    }

    static ImportedProduct read(List<CsvRow> rows) {
        return new ProductRowsReader(rows).read();
    }

    /** Always the same for the same row, so that importing it again changes the product instead of adding one. */
    private static @Nullable String handle(CsvRow first) {
        if (first.has(CsvColumn.HANDLE)) {
            return first.get(CsvColumn.HANDLE).toLowerCase(Locale.ROOT);
        }
        return first.has(CsvColumn.TITLE) ? Products.handleOf(first.get(CsvColumn.TITLE)) : null;
    }

    private ImportedProduct read() {
        if (!first.has(CsvColumn.TITLE)) {
            reject(first, CsvColumn.TITLE, "REQUIRED", "is missing on the product's first row");
        }
        Map<String, Set<String>> options = optionNames();
        List<ProductDraft.@Nullable Variant> variants = new ArrayList<>();
        List<Long> variantLines = new ArrayList<>();
        for (CsvRow row : rows) {
            if (row.equals(first) || row.has(CsvColumn.PRICE) || row.hasAny(CsvColumn.OPTION_VALUES)) {
                variants.add(variant(row, options));
                variantLines.add(row.line());
            }
        }
        List<ImageRow> images = images();
        ProductStatus status = status();
        return new ImportedProduct(
                handle,
                first.line(),
                errors.isEmpty() ? draft(status, options, variants, images) : null,
                variantLines,
                images.stream().map(ImageRow::line).toList(),
                List.copyOf(errors));
    }

    private ProductDraft draft(
            ProductStatus status,
            Map<String, Set<String>> options,
            List<ProductDraft.@Nullable Variant> variants,
            List<ImageRow> images) {
        List<ProductDraft.@Nullable Option> named = new ArrayList<>();
        options.forEach((name, values) -> named.add(new ProductDraft.Option(name, new ArrayList<>(values))));
        List<ProductDraft.@Nullable Image> pictures = new ArrayList<>();
        images.forEach(image -> pictures.add(image.image()));
        List<@Nullable String> tags = new ArrayList<>();
        for (String tag : first.get(CsvColumn.TAGS).split(",", -1)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return new ProductDraft(
                first.get(CsvColumn.TITLE),
                first.get(CsvColumn.DESCRIPTION),
                handle,
                first.get(CsvColumn.VENDOR),
                first.get(CsvColumn.TYPE),
                tags,
                status,
                named,
                variants,
                pictures,
                new ProductDraft.Seo(first.get(CsvColumn.SEO_TITLE), first.get(CsvColumn.SEO_DESCRIPTION)));
    }

    /** A product without options is written as the option "Title" with the value "Default Title". */
    private Map<String, Set<String>> optionNames() {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        boolean none = first.get(CsvColumn.OPTION1_NAME).equalsIgnoreCase("Title")
                && first.get(CsvColumn.OPTION1_VALUE).equalsIgnoreCase("Default Title");
        for (CsvColumn column : CsvColumn.OPTION_NAMES) {
            if (!none && first.has(column) && options.put(first.get(column), new LinkedHashSet<>()) != null) {
                reject(first, column, "DUPLICATE", "value: " + first.get(column) + " (expected: each option once)");
            }
        }
        return options;
    }

    private ProductDraft.Variant variant(CsvRow row, Map<String, Set<String>> options) {
        Map<String, @Nullable String> chosen = new HashMap<>();
        for (int i = 0; i < CsvColumn.OPTION_NAMES.size(); i++) {
            String name = first.get(CsvColumn.OPTION_NAMES.get(i));
            String value = row.get(CsvColumn.OPTION_VALUES.get(i));
            Set<String> values = options.get(name);
            if (values != null && !value.isEmpty()) {
                values.add(value);
                chosen.put(name, value);
            }
        }
        String unit = row.get(CsvColumn.WEIGHT_UNIT).toLowerCase(Locale.ROOT);
        return new ProductDraft.Variant(
                null,
                // Shopify escapes a leading zero or plus for spreadsheets with an apostrophe.
                row.get(CsvColumn.SKU).replaceFirst("^'", ""),
                row.get(CsvColumn.BARCODE).replaceFirst("^'", ""),
                price(row),
                row.has(CsvColumn.COMPARE_AT_PRICE) ? money(row, CsvColumn.COMPARE_AT_PRICE) : free(),
                chosen,
                row.has(CsvColumn.TRACKER),
                List.of("continue", "true").contains(row.get(CsvColumn.POLICY).toLowerCase(Locale.ROOT)),
                quantity(row),
                weight(row, unit),
                unit);
    }

    private static MoneyInput free() {
        return new MoneyInput(BigDecimal.ZERO, null);
    }

    private @Nullable MoneyInput price(CsvRow row) {
        if (!row.has(CsvColumn.PRICE)) {
            reject(row, CsvColumn.PRICE, "REQUIRED", "is missing");
            return null;
        }
        return money(row, CsvColumn.PRICE);
    }

    private @Nullable MoneyInput money(CsvRow row, CsvColumn column) {
        BigDecimal amount = decimal(row, column);
        return amount == null ? null : new MoneyInput(amount, null);
    }

    private @Nullable Long quantity(CsvRow row) {
        String text = row.get(CsvColumn.QUANTITY);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            reject(row, CsvColumn.QUANTITY, "WRONG_TYPE", "value: " + cut(text) + " (expected: a whole number)");
            return null;
        }
        return Long.valueOf(text);
    }

    private @Nullable BigDecimal weight(CsvRow row, String unit) {
        BigDecimal grams = row.has(CsvColumn.GRAMS) ? decimal(row, CsvColumn.GRAMS) : null;
        String size = GRAMS.get(unit);
        return grams == null || size == null ? grams : grams.divide(new BigDecimal(size), 3, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal decimal(CsvRow row, CsvColumn column) {
        String text = row.get(column);
        if (!DECIMAL.matcher(text).matches()) {
            reject(row, column, "WRONG_TYPE", "value: " + cut(text) + " (expected: a number such as 19.99)");
            return null;
        }
        return new BigDecimal(text);
    }

    private ProductStatus status() {
        String published = first.get(CsvColumn.PUBLISHED).toLowerCase(Locale.ROOT);
        String status = first.get(CsvColumn.STATUS).toLowerCase(Locale.ROOT);
        return switch (status) {
            case "archived" -> ProductStatus.ARCHIVED;
            case "draft" -> ProductStatus.DRAFT;
            case "active" -> published.equals("false") ? ProductStatus.DRAFT : ProductStatus.ACTIVE;
            case "" -> published.equals("true") ? ProductStatus.ACTIVE : ProductStatus.DRAFT;
            default -> {
                reject(
                        first,
                        CsvColumn.STATUS,
                        "UNKNOWN",
                        "value: " + cut(status) + " (expected: active, draft or archived)");
                yield ProductStatus.DRAFT;
            }
        };
    }

    private List<ImageRow> images() {
        List<ImageRow> images = new ArrayList<>();
        Set<String> urls = new TreeSet<>();
        for (CsvRow row : rows) {
            String url = row.get(CsvColumn.IMAGE);
            if (!url.isEmpty() && urls.add(url)) {
                String position = row.get(CsvColumn.IMAGE_POSITION);
                int place = position.matches("\\d{1,6}") ? Integer.parseInt(position) : Integer.MAX_VALUE;
                images.add(new ImageRow(
                        place, row.line(), new ProductDraft.Image(url, row.get(CsvColumn.IMAGE_ALT_TEXT))));
            }
        }
        images.sort(Comparator.comparingInt(ImageRow::place));
        return images;
    }

    private void reject(CsvRow row, CsvColumn column, String code, String message) {
        errors.add(new ImportedProduct.RowError(row.line(), handle, column.names(), code, message));
    }

    private static String cut(String text) {
        return text.length() <= 50 ? text : text.substring(0, 50) + "…";
    }

    private record ImageRow(int place, long line, ProductDraft.Image image) {}
}

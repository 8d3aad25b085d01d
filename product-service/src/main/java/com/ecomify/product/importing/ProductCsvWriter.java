package com.ecomify.product.importing;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.money.Money;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes products so that reading the file changes none of them. A row holds a variant, an image or both; the first one of a
 * product also says what it is. Quantities are left out: the stock that an import sets is the first one only.
 */
final class ProductCsvWriter implements Closeable {

    private static final List<CsvColumn> COLUMNS = Arrays.stream(CsvColumn.values())
            .filter(column -> column != CsvColumn.QUANTITY)
            .toList();
    private static final Map<String, BigDecimal> GRAMS = Map.of(
            "g", BigDecimal.ONE,
            "kg", new BigDecimal("1000"),
            "oz", new BigDecimal("28.349523125"),
            "lb", new BigDecimal("453.59237"));

    private final CsvWriter csv;

    ProductCsvWriter(Writer target) {
        this.csv = CsvWriter.builder().build(target);
        csv.writeRecord(COLUMNS.stream().map(CsvColumn::header).toList());
    }

    void write(ProductSnapshot product) {
        int rows = Math.max(product.variants().size(), product.images().size());
        for (int row = 0; row < rows; row++) {
            Map<CsvColumn, String> fields = new EnumMap<>(CsvColumn.class);
            fields.put(CsvColumn.HANDLE, product.handle());
            if (row == 0) {
                describe(product, fields);
            }
            if (row < product.variants().size()) {
                variant(product, product.variants().get(row), fields);
            }
            if (row < product.images().size()) {
                image(product.images().get(row), fields);
            }
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> fields.getOrDefault(column, ""))
                    .toList());
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static void describe(ProductSnapshot product, Map<CsvColumn, String> fields) {
        fields.put(CsvColumn.TITLE, product.title());
        fields.put(CsvColumn.DESCRIPTION, text(product.description()));
        fields.put(CsvColumn.VENDOR, text(product.vendor()));
        fields.put(CsvColumn.TYPE, text(product.productType()));
        fields.put(CsvColumn.TAGS, String.join(", ", product.tags()));
        fields.put(CsvColumn.PUBLISHED, String.valueOf(product.status() == ProductStatus.ACTIVE));
        fields.put(CsvColumn.STATUS, product.status().name().toLowerCase(Locale.ROOT));
        fields.put(CsvColumn.SEO_TITLE, text(product.seoTitle()));
        fields.put(CsvColumn.SEO_DESCRIPTION, text(product.seoDescription()));
        if (product.options().isEmpty()) {
            fields.put(CsvColumn.OPTION1_NAME, "Title");
            fields.put(CsvColumn.OPTION1_VALUE, "Default Title");
        }
        for (int i = 0; i < product.options().size(); i++) {
            fields.put(CsvColumn.OPTION_NAMES.get(i), product.options().get(i).name());
        }
    }

    private static void variant(
            ProductSnapshot product, ProductSnapshot.Variant variant, Map<CsvColumn, String> fields) {
        for (int i = 0; i < product.options().size(); i++) {
            String name = product.options().get(i).name();
            fields.put(CsvColumn.OPTION_VALUES.get(i), text(variant.options().get(name)));
        }
        fields.put(CsvColumn.SKU, code(variant.sku()));
        fields.put(CsvColumn.BARCODE, code(variant.barcode()));
        fields.put(CsvColumn.PRICE, amount(variant.price()));
        fields.put(CsvColumn.COMPARE_AT_PRICE, amount(variant.compareAtPrice()));
        fields.put(CsvColumn.TRACKER, variant.trackInventory() ? "shopify" : "");
        fields.put(CsvColumn.POLICY, variant.continueSellingWhenOutOfStock() ? "continue" : "deny");
        fields.put(CsvColumn.GRAMS, grams(variant));
        fields.put(CsvColumn.WEIGHT_UNIT, text(variant.weightUnit()));
    }

    private static void image(ProductSnapshot.Image image, Map<CsvColumn, String> fields) {
        fields.put(CsvColumn.IMAGE, image.url());
        fields.put(CsvColumn.IMAGE_POSITION, String.valueOf(image.position()));
        fields.put(CsvColumn.IMAGE_ALT_TEXT, text(image.altText()));
    }

    /** A spreadsheet takes a leading zero away and a leading sign for a formula; an apostrophe keeps it from both. */
    private static String code(@Nullable String code) {
        String text = text(code);
        return text.matches("(?s)[0+\\-=@'].*") ? "'" + text : text;
    }

    private static String grams(ProductSnapshot.Variant variant) {
        BigDecimal weight = variant.weight();
        if (weight == null) {
            return "";
        }
        BigDecimal size = GRAMS.getOrDefault(text(variant.weightUnit()), BigDecimal.ONE);
        return weight.multiply(size).stripTrailingZeros().toPlainString();
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : money.toDecimal().toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

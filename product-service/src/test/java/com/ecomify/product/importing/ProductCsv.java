package com.ecomify.product.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A product CSV of any size, always the same for the same seed. */
final class ProductCsv {

    private static final List<String> MATERIALS =
            List.of("Linen", "Oak", "Wool", "Steel", "Cotton", "Leather", "Glass", "Bamboo", "Velvet", "Ceramic");
    private static final List<String> THINGS = List.of(
            "Shirt",
            "Table",
            "Lamp",
            "Mug",
            "Backpack",
            "Chair",
            "Rug",
            "Bottle",
            "Jacket",
            "Scarf",
            "Pillow",
            "Shelf");
    private static final List<String> COLORS = List.of("Red", "Blue", "Green", "Black", "White", "Sand");
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL");
    private static final List<String> WORDS = List.of(
            "soft",
            "light",
            "made",
            "to",
            "last",
            "from",
            "the",
            "workshop",
            "with",
            "care",
            "every",
            "day",
            "warm",
            "simple",
            "useful",
            "and",
            "quiet",
            "strong",
            "natural",
            "finish");

    private final Random random;
    private final StringBuilder text = new StringBuilder(
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,"
                    + "Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src\n");

    private ProductCsv(long seed) {
        random = new Random(seed);
    }

    /** @param variants of each product, from 1 to 30 */
    static byte[] of(long seed, int products, int variants) {
        ProductCsv csv = new ProductCsv(seed);
        for (int i = 0; i < products; i++) {
            csv.product(i, variants);
        }
        return csv.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void product(int number, int variants) {
        String thing = any(THINGS);
        String title = "%s %s %d".formatted(any(MATERIALS), thing, number);
        String handle = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        for (int v = 0; v < variants; v++) {
            String price = "%d.%02d".formatted(5 + random.nextInt(300), random.nextInt(100));
            text.append(handle).append(',');
            if (v == 0) {
                text.append("%s,<p>%s</p>,%s Works,%s,\"%s, %s\",true,Color,"
                        .formatted(title, sentence(), any(MATERIALS), thing, any(WORDS), any(WORDS)));
            } else {
                text.append(",,,,,,,");
            }
            text.append("%s,%s,%s,SKU-%d-%d,shopify,%d,%s,%s\n"
                    .formatted(
                            COLORS.get(v / SIZES.size()),
                            v == 0 ? "Size" : "",
                            SIZES.get(v % SIZES.size()),
                            number,
                            v,
                            random.nextInt(50),
                            price,
                            v == 0 ? "https://images.example/%d.jpg".formatted(number) : ""));
        }
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            sentence.append(any(WORDS)).append(' ');
        }
        return sentence.toString();
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}

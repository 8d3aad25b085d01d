package com.ecomify.perf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes catalogues: the same seed and size give the same products. */
record Catalogue(long seed, int products, int variantsEach, int quantity) {

    /** What shoppers search for: each product's title ends in one of these. */
    static final List<String> THINGS = List.of(
            "shirt",
            "jacket",
            "scarf",
            "basket",
            "lamp",
            "kettle",
            "notebook",
            "blanket",
            "backpack",
            "mug",
            "chair",
            "mirror",
            "towel",
            "candle",
            "wallet",
            "cushion",
            "vase",
            "apron",
            "bowl",
            "boots");

    private static final List<String> QUALITIES =
            List.of("harbour", "quiet", "northern", "folded", "bright", "heavy", "summer", "winter", "plain", "woven");
    private static final List<String> MATERIALS =
            List.of("linen", "wool", "oak", "cotton", "copper", "glass", "leather", "cork", "clay", "steel");
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL", "XXL");
    private static final String HEADER = "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,"
            + "Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,"
            + "Variant Inventory Policy,Variant Price,Image Src,Image Position,SEO Description,Variant Weight Unit,Status";

    static String handle(int product) {
        return "product-" + product;
    }

    /** Writes it as a CSV file. */
    void write(Path file) {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            out.newLine();
            for (int product = 0; product < products; product++) {
                write(out, product, random);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(BufferedWriter out, int product, Random random) throws IOException {
        String quality = any(QUALITIES, random);
        String material = any(MATERIALS, random);
        String thing = any(THINGS, random);
        String title = "%s %s %s %d".formatted(quality, material, thing, product);
        String text = "<p>A %s %s of %s, made to be used every day and mended when it has to be.</p>"
                .formatted(quality, thing, material);
        String price = String.format(Locale.ROOT, "%d.%02d", 5 + random.nextInt(195), random.nextInt(100));
        for (int variant = 0; variant < variantsEach; variant++) {
            boolean first = variant == 0;
            out.write(String.join(
                    ",",
                    handle(product),
                    first ? title : "",
                    first ? text.replace(",", "&#44;") : "",
                    first ? "Maker " + random.nextInt(20) : "",
                    first ? thing : "",
                    first ? "\"" + quality + ", " + material + "\"" : "",
                    first ? "true" : "",
                    first ? "Size" : "",
                    SIZES.get(variant),
                    "SKU-" + product + "-" + variant,
                    "250,shopify",
                    Integer.toString(quantity),
                    "deny",
                    price,
                    first ? "https://images.example.com/" + product + ".jpg" : "",
                    first ? "1" : "",
                    "",
                    "g",
                    first ? "active" : ""));
            out.newLine();
        }
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}

package com.ecomify.product.importing;

import java.util.List;

/** What we read of a product CSV, under the names that the two generations of headers give it. */
enum CsvColumn {
    HANDLE("Handle", "URL handle"),
    TITLE("Title"),
    DESCRIPTION("Body (HTML)", "Description"),
    VENDOR("Vendor"),
    TYPE("Type"),
    TAGS("Tags"),
    PUBLISHED("Published", "Published on online store"),
    STATUS("Status"),
    OPTION1_NAME("Option1 Name"),
    OPTION1_VALUE("Option1 Value"),
    OPTION2_NAME("Option2 Name"),
    OPTION2_VALUE("Option2 Value"),
    OPTION3_NAME("Option3 Name"),
    OPTION3_VALUE("Option3 Value"),
    SKU("Variant SKU", "SKU"),
    BARCODE("Variant Barcode", "Barcode"),
    PRICE("Variant Price", "Price"),
    COMPARE_AT_PRICE("Variant Compare At Price", "Compare-at price"),
    TRACKER("Variant Inventory Tracker", "Inventory tracker"),
    QUANTITY("Variant Inventory Qty", "Inventory quantity"),
    POLICY("Variant Inventory Policy", "Continue selling when out of stock"),
    GRAMS("Variant Grams", "Weight value (grams)"),
    WEIGHT_UNIT("Variant Weight Unit", "Weight unit for display"),
    IMAGE("Image Src", "Product image URL"),
    IMAGE_POSITION("Image Position"),
    IMAGE_ALT_TEXT("Image Alt Text"),
    SEO_TITLE("SEO Title"),
    SEO_DESCRIPTION("SEO Description");

    /** Without these a file cannot be a product CSV. */
    static final List<CsvColumn> REQUIRED = List.of(HANDLE, TITLE, PRICE);

    static final List<CsvColumn> OPTION_NAMES = List.of(OPTION1_NAME, OPTION2_NAME, OPTION3_NAME);
    static final List<CsvColumn> OPTION_VALUES = List.of(OPTION1_VALUE, OPTION2_VALUE, OPTION3_VALUE);

    private final String legacy;
    private final String current;

    CsvColumn(String name) {
        this(name, name);
    }

    CsvColumn(String legacy, String current) {
        this.legacy = legacy;
        this.current = current;
    }

    boolean isCalled(String header) {
        String plain = header.strip();
        return legacy.equalsIgnoreCase(plain) || current.equalsIgnoreCase(plain);
    }

    /** The name that every program which reads such files knows. */
    String header() {
        return legacy;
    }

    /** Its names, as a merchant knows them. */
    String names() {
        return legacy.equals(current) ? legacy : legacy + " or " + current;
    }
}

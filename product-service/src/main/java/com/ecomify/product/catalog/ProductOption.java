package com.ecomify.product.catalog;

import java.util.List;

/** A choice of a product, with its values in the order of display. Kept as JSON inside the product's row. */
record ProductOption(String name, List<String> values) {

    ProductOption {
        values = List.copyOf(values);
    }
}

package com.ecomify.perf;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A store with a catalogue.
 *
 * @param items some of its products, for shoppers to choose from
 */
record Store(String id, String slug, List<Item> items) {

    /** A product on sale. */
    record Item(String productId, String handle, String variantId) {}

    Item anyItem() {
        return items.get(ThreadLocalRandom.current().nextInt(items.size()));
    }
}

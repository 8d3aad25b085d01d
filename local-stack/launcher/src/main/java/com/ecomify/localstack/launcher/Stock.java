package com.ecomify.localstack.launcher;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** The stock of a variant over all locations, as the merchant sees it. */
record Stock(long available, long committed) {

    static Stock of(DemoStore store, String variantId) throws IOException, InterruptedException {
        ApiClient.Answer items = store.admin()
                .get("/api/v1/admin/inventory/items?variantIds=" + variantId)
                .expect(200);
        long available = 0;
        long committed = 0;
        for (JsonNode item : items.at("/data")) {
            available += item.path("available").asLong();
            committed += item.path("committed").asLong();
        }
        return new Stock(available, committed);
    }
}

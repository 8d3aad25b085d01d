package com.ecomify.perf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What has to be true of a store when its shoppers have gone: every order that one was told of is there once and paid, there
 * are no others, and the stock has shrunk by exactly as much.
 */
record Books(World world, Store store, long stock) {

    private static final Duration QUIET_AFTER_AT_MOST = Duration.ofSeconds(90);
    private static final int PAYMENTS_LOOKED_AT = 200;

    /** What does not balance; empty if all does. */
    String fault(Collection<String> orders) {
        Set<String> told = new HashSet<>(orders);
        if (told.size() != orders.size()) {
            return "an order was told of twice";
        }
        try {
            Patience.until(
                    "the payment of all orders",
                    QUIET_AFTER_AT_MOST,
                    Duration.ofSeconds(1),
                    () -> difference(told).isEmpty());
        } catch (IllegalStateException e) {
            return e.getMessage() + ": " + difference(told);
        }
        return charges(orders);
    }

    private String difference(Set<String> told) {
        Set<String> paid = new HashSet<>();
        int unpaid = 0;
        for (JsonNode order : all("/api/v1/admin/orders?first=100")) {
            String status = order.path("orderStatus").asString("");
            if (order.path("financialStatus").asString("").equals("PAID")) {
                paid.add(order.path("id").asString());
            } else if (!status.equals("CANCELLED")) {
                unpaid++;
            }
        }
        Set<String> missing = new HashSet<>(told);
        missing.removeAll(paid);
        Set<String> unknown = new HashSet<>(paid);
        unknown.removeAll(told);
        long sold = stock - available();
        // A shopper whose connection broke may have bought something without being told of it.
        return unpaid == 0 && missing.isEmpty() && sold == paid.size()
                ? ""
                : "%d not paid, %d missing, %d that nobody was told of, %d pieces sold for %d paid orders"
                        .formatted(unpaid, missing.size(), unknown.size(), sold, paid.size());
    }

    private long available() {
        long available = 0;
        for (JsonNode item : all("/api/v1/admin/inventory/items?first=100")) {
            available +=
                    item.path("available").asLong() + item.path("committed").asLong();
        }
        return available;
    }

    private String charges(Collection<String> orders) {
        for (String order : orders.stream().limit(PAYMENTS_LOOKED_AT).toList()) {
            JsonNode payments = world.admin(store)
                    .get("/api/v1/admin/payments?orderId=" + order)
                    .expect(200)
                    .path("data");
            int captures = 0;
            for (JsonNode payment : payments) {
                for (JsonNode transaction : payment.path("transactions")) {
                    boolean capture = transaction.path("type").asString("").equals("CAPTURE")
                            && transaction.path("status").asString("").equals("SUCCESS");
                    captures += capture ? 1 : 0;
                }
            }
            if (captures != 1) {
                return "order " + order + " was charged " + captures + " times: " + payments;
            }
        }
        return "";
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> rows = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = world.admin(store).get(path + after).expect(200);
            page.path("data").forEach(rows::add);
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return rows;
            }
            after = "&after=" + page.at("/pageInfo/endCursor").asString();
        }
    }
}

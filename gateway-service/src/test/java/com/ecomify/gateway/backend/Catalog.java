package com.ecomify.gateway.backend;

import com.ecomify.gateway.backend.Backends.Reply;
import com.ecomify.gateway.upstream.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the services would answer about products, orders and customers, in the form that they answer it. */
public final class Catalog {

    private Catalog() {}

    public static UUID id(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    public static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currencyCode", "USD");
    }

    /** Product 7 has the variant 1007. */
    public static Map<String, Object> product(UUID id) {
        long number = id.getLeastSignificantBits() & 0xFFFF;
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("title", "Product " + number),
                Map.entry("handle", "product-" + number),
                Map.entry("tags", List.of("new")),
                Map.entry("status", "ACTIVE"),
                Map.entry("options", List.of(Map.of("name", "Size", "values", List.of("S", "M")))),
                Map.entry("variants", List.of(variant(number))),
                Map.entry("images", List.of(Map.of("url", "https://cdn.test/1.png", "position", 1))),
                Map.entry("seo", Map.of("title", "A product")),
                Map.entry("createdAt", "2026-11-01T08:00:00Z"),
                Map.entry("updatedAt", "2026-11-02T08:00:00.123Z"),
                Map.entry("version", 3),
                Map.entry("aFieldOfTomorrow", true));
    }

    private static Map<String, Object> variant(long number) {
        return Map.of(
                "id",
                id((int) number + 1000),
                "sku",
                "SKU-" + number,
                "title",
                "M",
                "price",
                money("19.99"),
                "options",
                Map.of("Size", "M"),
                "trackInventory",
                true,
                "continueSellingWhenOutOfStock",
                false,
                "weight",
                1.5);
    }

    public static Map<String, Object> order(int number, int lines) {
        List<Map<String, Object>> lineItems = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            int product = number * 10 + i;
            lineItems.add(Map.of(
                    "id", id(product + 5000),
                    "productId", id(product),
                    "variantId", id(product + 1000),
                    "title", "Product " + product,
                    "imageUrl", "https://pictures.example/" + product + ".webp",
                    "quantity", 2,
                    "price", money("19.99"),
                    "totalDiscount", money("0.00"),
                    "totalPrice", money("39.98")));
        }
        Map<String, Object> address = Map.of(
                "firstName",
                "Ada",
                "lastName",
                "Byron",
                "address1",
                "1 Main St",
                "city",
                "London",
                "country",
                "GB",
                "zip",
                "N1");
        return Map.ofEntries(
                Map.entry("id", id(number)),
                Map.entry("orderNumber", "#" + (1000 + number)),
                Map.entry("customerId", id(number % 3 + 9000)),
                Map.entry("email", "ada@example.test"),
                Map.entry("currency", "USD"),
                Map.entry("subtotalPrice", money("39.98")),
                Map.entry("totalDiscount", money("0.00")),
                Map.entry("totalShipping", money("5.00")),
                Map.entry("totalTax", money("0.00")),
                Map.entry("taxIncluded", false),
                Map.entry("totalPrice", money("44.98")),
                Map.entry("orderStatus", "CONFIRMED"),
                Map.entry("financialStatus", "PAID"),
                Map.entry("fulfillmentStatus", "UNFULFILLED"),
                Map.entry("shippingAddress", address),
                Map.entry("billingAddress", address),
                Map.entry("lineItems", lineItems),
                Map.entry("source", "web"),
                Map.entry("createdAt", "2026-11-03T08:00:00Z"));
    }

    public static Map<String, Object> customer(UUID id) {
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("email", "ada@example.test"),
                Map.entry("firstName", "Ada"),
                Map.entry("lastName", "Byron"),
                Map.entry("acceptsMarketing", true),
                Map.entry("tags", List.of()),
                Map.entry("ordersCount", 2),
                Map.entry("totalSpent", money("89.96")),
                Map.entry("createdAt", "2026-11-01T08:00:00Z"));
    }

    public static Reply page(List<?> data) {
        return Reply.json(200, Map.of("data", data, "pageInfo", Map.of("hasNextPage", false)));
    }

    public static Reply page(List<?> data, String endCursor) {
        return Reply.json(200, Map.of("data", data, "pageInfo", Map.of("hasNextPage", true, "endCursor", endCursor)));
    }

    /** The services' batch reads, which find whatever they are asked for. */
    public static void serveBatches(Backends backends) {
        backends.on(
                Service.PRODUCT,
                "GET /internal/products",
                request -> page(ids(request).stream().map(Catalog::product).toList()));
        backends.on(
                Service.STORE,
                "GET /internal/customers",
                request -> page(ids(request).stream().map(Catalog::customer).toList()));
        backends.on(
                Service.INVENTORY,
                "GET /internal/inventory/levels",
                request -> Reply.json(
                        200,
                        Map.of(
                                "data",
                                ids(request).stream()
                                        .map(variant -> Map.of(
                                                "variantId",
                                                variant,
                                                "productId",
                                                id(1),
                                                "available",
                                                5,
                                                "committed",
                                                1,
                                                "incoming",
                                                0))
                                        .toList())));
    }

    /** The ids of a batch read, from its query. */
    public static List<UUID> ids(Received request) {
        String ids = request.target().replaceFirst(".*[?&](?:ids|variantIds)=([^&]*).*", "$1");
        return Arrays.stream(ids.split(",")).map(UUID::fromString).toList();
    }
}

package com.ecomify.verification.shop;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A store that a verification has opened for itself.
 *
 * @param id its id
 * @param slug its name in addresses
 * @param merchant who owns it
 * @param storefront the gateway as its shoppers see it
 * @param variants what it sells, in the order that was asked for
 */
public record Shop(String id, String slug, Merchant merchant, Api storefront, List<Variant> variants) {

    public static final String CURRENCY = "EUR";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Something to sell, with its stock at the opening. */
    public record Variant(String id, String productId, long openingStock) {}

    /**
     * Opens a store with one product for each given stock, and waits until all of them can be bought.
     *
     * @param gateway the platform's gateway, without credentials
     */
    public static Shop open(Api gateway, String name, List<Long> stocks) throws IOException, InterruptedException {
        String slug = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        Merchant merchant = Merchant.register(
                gateway, slug + "@merchants.example", UUID.randomUUID().toString());
        Api owner = merchant.api();
        String id = Insist.until(
                        201,
                        PATIENCE,
                        () -> owner.post(
                                "/api/v1/admin/stores",
                                Map.of("name", name, "slug", slug, "currency", CURRENCY, "country", "IE")))
                .text("/id");
        merchant.enter(id);
        Shop shop = new Shop(id, slug, merchant, gateway.with("X-Store", slug), List.of());
        List<Variant> variants = new ArrayList<>();
        for (long stock : stocks) {
            variants.add(shop.put(variants.size(), stock));
        }
        Shop stocked = new Shop(id, slug, merchant, shop.storefront(), List.copyOf(variants));
        stocked.awaitSale();
        return stocked;
    }

    /**
     * Subscribes an address to a topic of webhooks.
     *
     * @return the secret that deliveries are signed with
     */
    public String subscribe(String topic, String address) throws IOException, InterruptedException {
        Map<String, String> webhook = Map.of("topic", topic, "address", address);
        return Insist.until(201, PATIENCE, () -> merchant.api().post("/api/v1/admin/webhooks", webhook))
                .text("/secret");
    }

    /**
     * Opens a cart and fills it.
     *
     * @param quantities by variant
     * @return its id
     */
    public String fillCart(Map<String, Integer> quantities) throws IOException, InterruptedException {
        String cart = Insist.until(201, PATIENCE, () -> storefront.post("/api/v1/storefront/cart", Map.of()))
                .text("/id");
        for (Map.Entry<String, Integer> line : quantities.entrySet()) {
            Map<String, Object> added = Map.of("variantId", line.getKey(), "quantity", line.getValue());
            Insist.until(200, PATIENCE, () -> storefront.post("/api/v1/storefront/cart/" + cart + "/lines", added));
        }
        return cart;
    }

    /** The body of a cart's checkout, by a guest with an address of its own. */
    public static Map<String, Object> checkout(String cart, String card) {
        Map<String, String> home = Map.of(
                "firstName", "Ada",
                "lastName", "Lovelace",
                "address1", "1 Harbour Street",
                "city", "Dublin",
                "country", "IE",
                "zip", "D01 A2B3");
        return Map.of(
                "cartId",
                cart,
                "email",
                "shopper-" + UUID.randomUUID() + "@shoppers.example",
                "shippingAddress",
                home,
                "payment",
                Map.of("method", card));
    }

    private Variant put(int number, long stock) throws IOException, InterruptedException {
        Map<String, Object> product = Map.of(
                "title",
                "Thing " + number,
                "status",
                "ACTIVE",
                "variants",
                List.of(Map.of("price", "19.9" + number, "trackInventory", true, "inventoryQty", stock)));
        Api.Answer created = Insist.until(201, PATIENCE, () -> merchant.api().post("/api/v1/admin/products", product));
        return new Variant(created.text("/variants/0/id"), created.text("/id"), stock);
    }

    /** Until order-service knows what is for sale, and inventory-service what is there. */
    private void awaitSale() throws IOException, InterruptedException {
        for (Variant variant : variants) {
            fillCart(Map.of(variant.id(), 1));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (available(variant) != variant.openingStock()) {
                if (System.nanoTime() - end > 0) {
                    throw new IOException("the stock of variant " + variant.id() + " never came");
                }
                Thread.sleep(Duration.ofMillis(100));
            }
        }
    }

    private long available(Variant variant) throws IOException, InterruptedException {
        return Insist.on(PATIENCE, () -> merchant.api().get("/api/v1/admin/inventory/items?variantIds=" + variant.id()))
                .body()
                .at("/data/0/available")
                .asLong(-1);
    }
}

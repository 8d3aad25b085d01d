package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Customers fill carts and check out. */
record Purchase(DemoStore store, CatalogueItem item, DemoLogins logins, Steps steps) {

    private static final int QUANTITY = 2;
    private static final String GOOD_CARD = "pm_card_visa";
    private static final String DECLINED_CARD = "pm_card_chargeDeclined";

    /**
     * What the world was like before the sale, and the sale.
     *
     * @param checkout the request that was sent, to be repeated
     * @param total what was paid, in the store's currency
     */
    record Sold(
            String orderId,
            BigDecimal total,
            int quantity,
            String idempotencyKey,
            Map<String, Object> checkout,
            Stock stockBefore,
            Sales salesBefore) {}

    /** The merchant's figures of all days that the sale can fall on, wherever the store is. */
    record Sales(BigDecimal revenue, long orders) {

        static Sales of(DemoStore store) throws IOException, InterruptedException {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            ApiClient.Answer sales = store.admin()
                    .get("/api/v1/admin/analytics/sales?from=" + today.minusDays(1) + "&to=" + today.plusDays(1))
                    .expect(200);
            return new Sales(
                    new BigDecimal(sales.text("/totalRevenue/amount")),
                    sales.at("/totalOrders").asLong());
        }
    }

    Sold buy() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> checkout = steps.verify(
                "A customer fills a cart, which knows its total", () -> checkout(logins.customerEmail(), GOOD_CARD));
        Sold before = steps.verify(
                "The merchant's stock and sales are noted",
                () -> new Sold(
                        "", BigDecimal.ZERO, QUANTITY, key, checkout, Stock.of(store, item.variantId()), sales()));
        return steps.verify("The customer checks out with a test card: the order is confirmed", () -> {
            ApiClient.Answer answer = place(key, checkout);
            return new Sold(
                    answer.text("/id"),
                    new BigDecimal(answer.text("/totalPrice/amount")),
                    QUANTITY,
                    key,
                    checkout,
                    before.stockBefore(),
                    before.salesBefore());
        });
    }

    void decline() {
        steps.check("A second customer's card is declined, and nothing is left reserved", () -> {
            Stock before = Stock.of(store, item.variantId());
            Map<String, Object> checkout = checkout("second." + logins.customerEmail(), DECLINED_CARD);
            ApiClient.Answer answer =
                    outcome(UUID.randomUUID().toString(), checkout).expect(402);
            Expect.equal(answer.text("/code"), "PAYMENT_DECLINED", "the code of the refusal");
            Expect.eventually(
                    "the release of the reservation",
                    () -> Stock.of(store, item.variantId()),
                    stock -> stock.equals(before));
        });
    }

    void repeat(Sold sold) {
        steps.check("The same request with the same Idempotency-Key gives the same order", () -> {
            ApiClient.Answer again = shopper(sold.idempotencyKey())
                    .post("/api/v1/storefront/checkout", sold.checkout())
                    .expect(201);
            Expect.equal(again.text("/id"), sold.orderId(), "the order");
        });
    }

    private Map<String, Object> checkout(String email, String card) throws IOException, InterruptedException {
        String cart = store.storefront()
                .post("/api/v1/storefront/cart", Map.of())
                .expect(201)
                .text("/id");
        ApiClient.Answer filled = Expect.eventually(
                "the variant becoming sellable",
                () -> store.storefront()
                        .post(
                                "/api/v1/storefront/cart/" + cart + "/lines",
                                Map.of("variantId", item.variantId(), "quantity", QUANTITY)),
                answer -> answer.status() == 200 || answer.status() == 201);
        Map<String, Object> address = Map.of(
                "firstName", "Ada",
                "lastName", "Lovelace",
                "address1", "1 Harbour Street",
                "city", "Dublin",
                "country", "IE",
                "zip", "D01 A2B3");
        Map<String, Object> checkout = new HashMap<>();
        checkout.put("cartId", cart);
        checkout.put("email", email);
        checkout.put("shippingAddress", address);
        checkout.put("payment", Map.of("method", card));
        checkout.put(
                "expectedTotal", Map.of("amount", filled.text("/totalPrice/amount"), "currencyCode", store.currency()));
        return checkout;
    }

    private ApiClient.Answer place(String key, Map<String, Object> checkout) throws IOException, InterruptedException {
        ApiClient.Answer answer = outcome(key, checkout).expect(201);
        Expect.equal(answer.text("/orderStatus"), "CONFIRMED", "the order's status");
        return answer;
    }

    /** Where it takes longer than the three seconds that the call waits, asking again with the key gives the outcome. */
    private ApiClient.Answer outcome(String key, Map<String, Object> checkout)
            throws IOException, InterruptedException {
        return Expect.eventually(
                "the outcome of the checkout",
                () -> shopper(key).post("/api/v1/storefront/checkout", checkout),
                answer -> answer.status() != 202);
    }

    private ApiClient shopper(String idempotencyKey) {
        return store.storefront().with("Idempotency-Key", idempotencyKey);
    }

    private Sales sales() throws IOException, InterruptedException {
        return Expect.eventually("the merchant's sales", () -> Sales.of(store), sales -> sales.orders() >= 0);
    }
}

package com.ecomify.perf;

import static com.ecomify.perf.Requests.recorded;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** What shoppers do. The session knows the store's slug, a product's handle and its variant. */
record Shopping(String url, Recorder recorder) {

    static final String PAGE = "product";
    static final String LISTING = "listing";
    static final String SEARCH = "search";
    static final String SUGGEST = "suggest";
    static final String OPEN_CART = "open cart";
    static final String ADD = "add to cart";
    static final String CHECKOUT = "checkout";
    static final String PURCHASE = "cart to order";

    private static final String API = "/api/v1/storefront";
    private static final String SEARCH_PATH = "/search?first=24&q=#{word}";
    private static final String SUGGEST_PATH = "/search/suggest?q=#{start}";
    private static final String FRESH = "&fresh=#{fresh}";
    private static final List<String> SORTS = List.of("newest", "title", "price", "price-desc");
    private static final int PLACED = 201;
    private static final int OPEN = 202;
    private static final String CHECKOUT_BODY = """
            {"cartId": "#{cart}", "email": "shopper@example.com", "payment": {"method": "pm_card_visa"},
             "shippingAddress": {"firstName": "Ada", "lastName": "Lovelace", "address1": "1 Harbour Street",
                                 "city": "Dublin", "country": "IE", "zip": "D01 A2B3"}}""";

    /** Chooses a store and one of its products. */
    static ChainBuilder choose(Supplier<Store> stores) {
        return exec(session -> {
            Store store = stores.get();
            Store.Item item = store.anyItem();
            String word = any(Catalogue.THINGS);
            return session.setAll(Map.of(
                    "store",
                    store.slug(),
                    "handle",
                    item.handle(),
                    "variant",
                    item.variantId(),
                    "sort",
                    any(SORTS),
                    "word",
                    word,
                    "start",
                    word.substring(0, 3)));
        });
    }

    ChainBuilder page() {
        return recorded(recorder, PAGE, get(PAGE, "/products/#{handle}"));
    }

    ChainBuilder listing() {
        return recorded(recorder, LISTING, get(LISTING, "/products?first=24&sort=#{sort}"));
    }

    ChainBuilder search() {
        return recorded(recorder, SEARCH, get(SEARCH, SEARCH_PATH));
    }

    ChainBuilder suggest() {
        return recorded(recorder, SUGGEST, get(SUGGEST, SUGGEST_PATH));
    }

    /** In an address of its own, so that the gateway has not kept the answer. */
    ChainBuilder searchAnew() {
        return exec(Shopping::fresh).exec(recorded(recorder, SEARCH, get(SEARCH, SEARCH_PATH + FRESH)));
    }

    /** In an address of its own. */
    ChainBuilder suggestAnew() {
        return exec(Shopping::fresh).exec(recorded(recorder, SUGGEST, get(SUGGEST, SUGGEST_PATH + FRESH)));
    }

    private static Session fresh(Session session) {
        return session.set("fresh", Long.toString(System.nanoTime(), Character.MAX_RADIX));
    }

    ChainBuilder fillCart() {
        return exec(recorded(
                        recorder,
                        OPEN_CART,
                        http(OPEN_CART)
                                .post(url + API + "/cart")
                                .header("X-Store", "#{store}")
                                .check(status().is(PLACED), jsonPath("$.id").saveAs("cart"))))
                .exec(recorded(
                        recorder,
                        ADD,
                        http(ADD)
                                .post(url + API + "/cart/#{cart}/lines")
                                .header("X-Store", "#{store}")
                                .header("Content-Type", "application/json")
                                .body(StringBody("{\"variantId\": \"#{variant}\", \"quantity\": 1}"))
                                .check(status().in(200, PLACED))));
    }

    /** From an empty cart to a confirmed order, whose id goes into {@code orders}. */
    ChainBuilder buy(Queue<String> orders) {
        return exec(session -> {
                    recorder.sent(PURCHASE);
                    return session.set("began", System.nanoTime())
                            .set("key", UUID.randomUUID().toString());
                })
                .exec(fillCart())
                .exec(checkout())
                .asLongAs(session -> session.contains("status") && session.getInt("status") == OPEN)
                .on(pause(Duration.ofMillis(50)).exec(checkout()))
                .exec(session -> ordered(session, orders));
    }

    private ChainBuilder checkout() {
        return recorded(
                recorder,
                CHECKOUT,
                http(CHECKOUT)
                        .post(url + API + "/checkout")
                        .header("X-Store", "#{store}")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "#{key}")
                        .body(StringBody(CHECKOUT_BODY))
                        .check(
                                status().in(PLACED, OPEN).saveAs("status"),
                                jsonPath("$.id").optional().saveAs("order")));
    }

    private Session ordered(Session session, Queue<String> orders) {
        if (!session.isFailed() && session.getInt("status") == PLACED) {
            orders.add(session.getString("order"));
            recorder.succeeded(PURCHASE, (System.nanoTime() - session.getLong("began")) / 1_000_000);
        }
        return session;
    }

    private HttpRequestActionBuilder get(String name, String path) {
        return http(name).get(url + API + path).header("X-Store", "#{store}").check(status().is(200));
    }

    private static String any(List<String> words) {
        return words.get(ThreadLocalRandom.current().nextInt(words.size()));
    }
}

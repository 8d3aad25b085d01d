package com.ecomify.order.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.order.fixtures.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class CartIT {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TransactionTemplate transactions;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(api, events);
    }

    @Test
    void showsLinesAndTotalsAtTheCopiedPrices() {
        VariantId shirt = shop.sells("Shirt", 1999);
        VariantId mug = shop.sells("Mug", 1250);
        String cart = shop.cartWith(2, shirt);

        Api.Answer answer = shop.add(cart, mug, 1);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/lines/0/title")).isEqualTo("Shirt");
        assertThat(answer.text("/lines/0/variantTitle")).isEqualTo("L");
        assertThat(answer.text("/lines/0/totalPrice/amount")).isEqualTo("39.98");
        assertThat(answer.at("/totalQuantity").asLong()).isEqualTo(3);
        assertThat(answer.text("/subtotalPrice/amount")).isEqualTo("52.48");
        assertThat(answer.text("/totalShipping/amount")).isEqualTo("5.00");
        assertThat(answer.text("/totalTax/amount")).isEqualTo("5.75");
        assertThat(answer.text("/totalPrice/amount")).isEqualTo("63.23");
    }

    @Test
    void addsToTheVariantsLine() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(2, shirt);

        Api.Answer answer = shop.add(cart, shirt, 3);

        assertThat(answer.at("/lines")).hasSize(1);
        assertThat(answer.at("/lines/0/quantity").asInt()).isEqualTo(5);
    }

    @Test
    void changesAndRemovesALine() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(2, shirt);
        String line = "/api/v1/storefront/cart/" + cart + "/lines/" + shirt;

        assertThat(shop.shopper
                        .patch(line, "{\"quantity\": 7}")
                        .at("/lines/0/quantity")
                        .asInt())
                .isEqualTo(7);
        assertThat(shop.shopper.delete(line).at("/lines")).isEmpty();
        assertThat(shop.shopper.delete(line).problem()).isEqualTo("404 CART_LINE_NOT_FOUND");
    }

    @Test
    void addsWithFourStatements() {
        VariantId shirt = shop.sells("Shirt", 1999);
        VariantId mug = shop.sells("Mug", 1250);
        String cart = shop.cartWith(2, shirt);

        List<String> statements = sql.statementsOf(() -> shop.add(cart, mug, 1));

        assertThat(statements).hasSize(4);
    }

    @Test
    void keepsEveryOneOfManyAdditionsAtOnce() throws Exception {
        VariantId shirt = shop.sells("Shirt", 1999);
        VariantId mug = shop.sells("Mug", 1250);
        String cart = shop.cartWith(1, shirt);

        try (ExecutorService shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                VariantId variant = i % 2 == 0 ? shirt : mug;
                shoppers.execute(() -> shop.add(cart, variant, 1));
            }
        }

        Api.Answer answer = shop.shopper.get("/api/v1/storefront/cart/" + cart);
        assertThat(answer.at("/totalQuantity").asInt()).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1000",
                "99999999999",
                "99999999999999999999",
                "\"three\"",
                "1.5",
                "null",
                "[]",
                "true"
            })
    void refusesAQuantityThatIsNone(String quantity) {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(1, shirt);

        Api.Answer answer = shop.shopper.post(
                "/api/v1/storefront/cart/" + cart + "/lines",
                "{\"variantId\": \"%s\", \"quantity\": %s}".formatted(shirt, quantity));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/code")).isIn("VALIDATION_FAILED", "MALFORMED_REQUEST");
        assertThat(shop.shopper
                        .get("/api/v1/storefront/cart/" + cart)
                        .at("/totalQuantity")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void refusesMoreThan999OfOneVariantInSteps() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(999, shirt);

        assertThat(shop.add(cart, shirt, 1).problem()).isEqualTo("400 QUANTITY_OUT_OF_RANGE");
    }

    @Test
    void refusesAnAmountBeyondTheRange() {
        VariantId yacht = shop.sells("Yacht", 90_000_000_000_000_000L);
        String cart = shop.cartWith(1, yacht);

        assertThat(shop.add(cart, yacht, 900).problem()).isEqualTo("409 AMOUNT_TOO_LARGE");
        assertThat(shop.shopper
                        .get("/api/v1/storefront/cart/" + cart)
                        .at("/totalQuantity")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void refusesMalformedBodies() {
        String cart = shop.shopper.post("/api/v1/storefront/cart").text("/id");
        String lines = "/api/v1/storefront/cart/" + cart + "/lines";
        VariantId unknown = new VariantId(Uuid7.next());

        assertThat(shop.shopper.post(lines, "{").problem()).isEqualTo("400 MALFORMED_REQUEST");
        assertThat(shop.shopper.post(lines, "{\"quantity\": 1}").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(shop.shopper
                        .post(lines, "{\"variantId\": \"x\", \"quantity\": 1}")
                        .problem())
                .isEqualTo("400 VALIDATION_FAILED");
        assertThat(shop.shopper
                        .post(lines, "{\"variantId\": \"%s\", \"quantity\": 1, \"price\": 1}".formatted(unknown))
                        .problem())
                .isEqualTo("400 VALIDATION_FAILED");
        assertThat(shop.add(cart, unknown, 1).problem()).isEqualTo("404 VARIANT_NOT_FOUND");
        assertThat(shop.shopper.get("/api/v1/storefront/cart/nonsense").problem())
                .isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void isFoundInItsOwnStoreOnly() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(1, shirt);
        Shop other = Shop.open(api, events);
        VariantId theirs = other.sells("Mug", 1250);

        assertThat(other.shopper.get("/api/v1/storefront/cart/" + cart).problem())
                .isEqualTo("404 CART_NOT_FOUND");
        assertThat(other.add(cart, theirs, 1).problem()).isEqualTo("404 CART_NOT_FOUND");
        assertThat(shop.add(cart, theirs, 1).problem()).isEqualTo("404 VARIANT_NOT_FOUND");
    }

    @Test
    void refusesRequestsWithoutAStoreAndWithBadTokens() {
        assertThat(api.post("/api/v1/storefront/cart").problem()).isEqualTo("400 STORE_REQUIRED");
        assertThat(shop.shopper
                        .as(tokens.expired(shop.id))
                        .post("/api/v1/storefront/cart")
                        .status())
                .isEqualTo(401);
        assertThat(shop.shopper
                        .as(tokens.forged(shop.id))
                        .post("/api/v1/storefront/cart")
                        .status())
                .isEqualTo(401);
        assertThat(api.inStore(new StoreId(Uuid7.next()))
                        .post("/api/v1/storefront/cart")
                        .problem())
                .isEqualTo("404 STORE_NOT_FOUND");
    }

    @Test
    void sellsNothingWhileTheStoreIsSuspended() {
        shop.announce(StoreStatus.SUSPENDED, 2);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                shop.shopper.post("/api/v1/storefront/cart").problem())
                        .isEqualTo("409 STORE_NOT_TRADING"));
    }

    @Test
    void deletesACartThatNobodyHasChangedForAWeek() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String stale = shop.cartWith(1, shirt);
        String fresh = shop.cartWith(1, shirt);
        CurrentStore.run(
                shop.id,
                () -> transactions.executeWithoutResult(status -> {
                    jdbc.sql("update carts set updated_at = updated_at - interval '8 days' where id = ?")
                            .param(UUID.fromString(stale))
                            .update();
                    deadlines.set(CartExpiryJob.KIND, UUID.fromString(stale), Instant.now());
                    deadlines.set(CartExpiryJob.KIND, UUID.fromString(fresh), Instant.now());
                }));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(shop.shopper
                                .get("/api/v1/storefront/cart/" + stale)
                                .problem())
                        .isEqualTo("404 CART_NOT_FOUND"));
        assertThat(shop.shopper.get("/api/v1/storefront/cart/" + fresh).status())
                .isEqualTo(200);
    }
}

package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Shop;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a checkout does not take; after each of these, nothing has begun. */
@ServiceTest
class CheckoutInputIT {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Shop shop;
    private Checkouts checkouts;
    private String cart;

    @BeforeEach
    void open() {
        shop = Shop.open(api, events);
        checkouts = new Checkouts(shop.shopper);
        VariantId shirt = shop.sells("Shirt", 1999);
        cart = shop.cartWith(1, shirt);
    }

    @AfterEach
    void nothingHasBegun() {
        String orders = CurrentStore.call(
                shop.id,
                () -> Objects.requireNonNull(transactions.execute(status -> jdbc.sql("select count(*) from orders")
                        .query(String.class)
                        .single())));
        assertThat(orders).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{}",
            })
    void refusesWhatIsNoCheckout(String body) {
        Api.Answer answer = checkouts.send("key", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/code")).isIn("MALFORMED_REQUEST", "VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "email": "ada@example.com"    | "email": "ada"
                    "email": "ada@example.com"    | "email": "ada@example"
                    "email": "ada@example.com"    | "email": "a b@example.com"
                    "email": "ada@example.com"    | "email": ""
                    "email": "ada@example.com"    | "email": null
                    "email": "ada@example.com"    | "email": 7, "surprise": 1
                    "country": "US"               | "country": "XX"
                    "country": "US"               | "country": "us"
                    "country": "US"               | "country": "United States"
                    "country": "US"               | "country": null
                    "firstName": "Ada"            | "firstName": "  "
                    "city": "Springfield"         | "town": "Springfield"
                    {"method": "visa"}            | {"method": ""}
                    {"method": "visa"}            | {"method": "4242 4242 4242 4242"}
                    {"method": "visa"}            | {"method": "visa", "returnUrl": "javascript:alert(1)"}
                    {"method": "visa"}            | null
                    "email": "ada@example.com"    | "email": "ada@example.com", "expectedTotal": {"amount": "1.00", "currencyCode": "EUR"}
                    "email": "ada@example.com"    | "email": "ada@example.com", "expectedTotal": "1.234"
                    "email": "ada@example.com"    | "email": "ada@example.com", "expectedTotal": "cheap"
                    "email": "ada@example.com"    | "email": "ada@example.com", "source": "admin"
                    "cartId":                     | "cartId": 7, "was":
                    """)
    void refusesInvalidFields(String valid, String invalid) {
        String body = checkouts.body(cart, "visa");
        assertThat(body).contains(valid);

        Api.Answer answer = checkouts.send("key", body.replace(valid, invalid));

        assertThat(answer.problem()).as(answer.toString()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(answer.at("/violations")).isNotEmpty();
    }

    @Test
    void refusesARequestWithoutAKey() {
        Api.Answer answer = shop.shopper.post("/api/v1/storefront/checkout", checkouts.body(cart, "visa"));

        assertThat(answer.problem()).isEqualTo("400 IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        assertThat(checkouts.place("k".repeat(256), cart, "visa").problem()).isEqualTo("400 IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void refusesAnEmptyCart() {
        String empty = shop.shopper.post("/api/v1/storefront/cart").text("/id");

        assertThat(checkouts.place(empty, "visa").problem()).isEqualTo("409 CART_EMPTY");
    }

    @Test
    void refusesACartThatIsNotThereOrNotOfThisStore() {
        Shop other = Shop.open(api, events);

        assertThat(checkouts.place(Uuid7.next().toString(), "visa").problem()).isEqualTo("404 CART_NOT_FOUND");
        assertThat(new Checkouts(other.shopper).place(cart, "visa").problem()).isEqualTo("404 CART_NOT_FOUND");
    }

    @Test
    void refusesBadTokens() {
        String path = "/api/v1/storefront/checkout";
        Api keyed = shop.shopper.header("Idempotency-Key", "key");

        assertThat(keyed.as(tokens.expired(shop.id))
                        .post(path, checkouts.body(cart, "visa"))
                        .status())
                .isEqualTo(401);
        assertThat(keyed.as(tokens.forged(shop.id))
                        .post(path, checkouts.body(cart, "visa"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesAVariantThatIsNoLongerForSale() {
        shop.withdraw();

        assertThat(checkouts.place(cart, "visa").problem()).isEqualTo("409 VARIANT_UNAVAILABLE");
        Api.Answer view = shop.shopper.get("/api/v1/storefront/cart/" + cart);
        assertThat(view.at("/lines/0/available").asBoolean()).isFalse();
        assertThat(view.text("/totalPrice/amount")).isEqualTo("0.00");
    }
}

package com.ecomify.product.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.core.StringRedisTemplate;

@ServiceTest
class StorefrontIT {

    private static final String PRODUCTS = "/api/v1/admin/products";
    private static final String STOREFRONT = "/api/v1/storefront/products";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private StringRedisTemplate redis;

    @Autowired
    private SharedPages pages;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    private StoreId store;
    private Api merchant;
    private Api shopper;

    @BeforeEach
    void openStore() {
        store = TestStores.open(events, currencies, "EUR");
        merchant = anonymous.as(tokens.merchant(store, "product:read", "product:write", "product:delete"));
        shopper = anonymous.inStore(store);
    }

    @Test
    void showsAProductAsSoonAsItIsActive() {
        Api.Answer product = create("Lamp", "DRAFT", 10, 5);

        assertThat(shopper.get(STOREFRONT + "/lamp").problem()).isEqualTo("404 PRODUCT_NOT_FOUND");
        merchant.patch(PRODUCTS + "/" + product.text("/id"), "{\"status\": \"ACTIVE\"}");

        Api.Answer page = shopper.get(STOREFRONT + "/lamp");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("/variants/0/price/amount")).isEqualTo("10.00");
        assertThat(page.at("/inStock").asBoolean()).isTrue();
        assertThat(shopper.get(STOREFRONT).text("/data/0/handle")).isEqualTo("lamp");
        merchant.patch(PRODUCTS + "/" + product.text("/id"), "{\"status\": \"ARCHIVED\"}");
        assertThat(shopper.get(STOREFRONT + "/lamp").status()).isEqualTo(404);
        assertThat(shopper.get(STOREFRONT).at("/data").size()).isZero();
    }

    @Test
    void showsAChangeAtOnceAlthoughThePageWasCached() {
        Api.Answer product = create("Lamp", "ACTIVE", 10, 5);
        shopper.get(STOREFRONT + "/lamp");

        merchant.patch(PRODUCTS + "/" + product.text("/id"), "{\"title\": \"Floor lamp\", \"handle\": \"floor-lamp\"}");

        assertThat(shopper.get(STOREFRONT + "/floor-lamp").text("/title")).isEqualTo("Floor lamp");
        assertThat(shopper.get(STOREFRONT + "/lamp").status()).isEqualTo(404);
        merchant.delete(PRODUCTS + "/" + product.text("/id"));
        assertThat(shopper.get(STOREFRONT + "/floor-lamp").status()).isEqualTo(404);
    }

    @Test
    void keepsThePageWithinItsBudgetOfStatements() {
        create("Lamp", "ACTIVE", 10, 5);

        List<String> cold = sql.statementsOf(() -> shopper.get(STOREFRONT + "/lamp"));
        List<String> listing = sql.statementsOf(() -> shopper.get(STOREFRONT));

        assertThat(cold).hasSizeBetween(1, 2);
        assertThat(sql.statementsOf(() -> shopper.get(STOREFRONT + "/lamp"))).isEmpty();
        assertThat(listing).hasSizeBetween(1, 2);
    }

    @Test
    void answersNotModifiedToTheEtagOfThePage() {
        create("Lamp", "ACTIVE", 10, 5);
        Api.Answer page = shopper.get(STOREFRONT + "/lamp");

        Api.Answer again = shopper.header("If-None-Match", String.valueOf(page.header("ETag")))
                .get(STOREFRONT + "/lamp");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void keepsPagesInRedisUntilAnotherInstanceSaysThatTheyChanged() {
        create("Lamp", "ACTIVE", 10, 5);
        String key = "product:page:" + store + ":lamp";
        shopper.get(STOREFRONT + "/lamp");
        assertThat(redis.getExpire(key)).isBetween(3_000L, 3_600L);

        redis.opsForValue().set(key, "{\"title\": \"From another instance\"}");
        assertThat(shopper.get(STOREFRONT + "/lamp").text("/title")).isEqualTo("Lamp");

        await().untilAsserted(() -> {
            // Again until it is heard: a message that is sent before this instance listens is lost.
            redis.convertAndSend("product:pages:changed", store + "/lamp");
            assertThat(shopper.get(STOREFRONT + "/lamp").text("/title")).isEqualTo("From another instance");
        });
    }

    @Test
    void clearsWhatACrashAfterTheCommitLeftInTheCache() throws SQLException {
        create("Lamp", "ACTIVE", 10, 5);
        redis.opsForValue().set("product:page:" + store + ":lamp", "{\"title\": \"As it was\"}");
        assertThat(shopper.get(STOREFRONT + "/lamp").text("/title")).isEqualTo("As it was");

        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.adminUser(), database.adminPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into changed_pages (store_id, handle, version) values ('%s', 'lamp', 1)".formatted(store));
        }

        await().untilAsserted(() ->
                assertThat(shopper.get(STOREFRONT + "/lamp").text("/title")).isEqualTo("Lamp"));
    }

    @Test
    void keepsNoPageOfAReaderThatWasSlowerThanTheChange() {
        byte[] asItWas = "{}".getBytes(StandardCharsets.UTF_8);

        pages.forget(store, Set.of("lamp"));
        pages.put(store, "lamp", asItWas);
        pages.put(store, "chair", asItWas);

        assertThat(pages.find(store, "lamp")).isEmpty();
        assertThat(pages.find(store, "chair")).isPresent();
    }

    @Test
    void showsTheStockBadgeAsInventorySays() {
        Api.Answer product = create("Lamp", "ACTIVE", 10, 5);
        VariantId variant = new VariantId(UUID.fromString(product.text("/variants/0/id")));
        ProductId id = new ProductId(UUID.fromString(product.text("/id")));
        assertThat(shopper.get(STOREFRONT + "/lamp").at("/inStock").asBoolean()).isTrue();

        events.publish(store, variant, 7, new StockLevelChanged(variant, id, 0, 5, 0));
        await().untilAsserted(() -> assertThat(
                        shopper.get(STOREFRONT + "/lamp").at("/inStock").asBoolean())
                .isFalse());
        events.publish(store, variant, 6, new StockLevelChanged(variant, id, 9, 0, 0));
        events.publish(store, variant, 8, new StockLevelChanged(variant, id, -1, 0, 0));
        merchant.patch(PRODUCTS + "/" + id, "{\"title\": \"Lamp again\"}");

        assertThat(shopper.get(STOREFRONT + "/lamp").at("/inStock").asBoolean()).isFalse();
        events.publish(store, variant, 9, new StockLevelChanged(variant, id, 2, 0, 0));
        await().untilAsserted(() -> assertThat(
                        shopper.get(STOREFRONT).at("/data/0/inStock").asBoolean())
                .isTrue());
    }

    @Test
    void saysHowFewAreLeftAndNothingOfMany() {
        Api.Answer product = create("Lamp", "ACTIVE", 10, 6);
        VariantId variant = new VariantId(UUID.fromString(product.text("/variants/0/id")));
        ProductId id = new ProductId(UUID.fromString(product.text("/id")));
        assertThat(shopper.get(STOREFRONT + "/lamp").at("/variants/0/remaining").isNull())
                .isTrue();

        events.publish(store, variant, 7, new StockLevelChanged(variant, id, 3, 3, 0));

        await().untilAsserted(() -> assertThat(shopper.get(STOREFRONT + "/lamp")
                        .at("/variants/0/remaining")
                        .asInt())
                .isEqualTo(3));
    }

    @Test
    void listsEveryProductOnceInEverySort() {
        for (int i = 0; i < 7; i++) {
            create("Lamp " + "GFEDCBA".charAt(i), "ACTIVE", 10 + i % 3, 1);
        }

        assertThat(titles("newest")).isEqualTo("ABCDEFG");
        assertThat(titles("title")).isEqualTo("ABCDEFG");
        assertThat(titles("price")).isEqualTo("GDAFCEB");
        assertThat(titles("price-desc")).isEqualTo("BECFADG");
    }

    @Test
    void countsTheListWhenAsked() {
        create("Lamp", "ACTIVE", 10, 5);
        create("Chair", "ACTIVE", 10, 5);
        create("Secret", "DRAFT", 10, 5);

        Api.Answer counted = shopper.get(STOREFRONT + "?first=1&count=true");
        List<String> statements = sql.statementsOf(() -> shopper.get(STOREFRONT + "?first=1&count=true"));

        assertThat(counted.at("/totalCount").asInt()).isEqualTo(2);
        assertThat(counted.at("/data").size()).isEqualTo(1);
        assertThat(statements).hasSizeLessThanOrEqualTo(2);
        assertThat(shopper.get(STOREFRONT).body().has("totalCount")).isFalse();
    }

    @Test
    void refusesBadParameters() {
        String titleCursor = titleCursor();

        assertThat(anonymous.get(STOREFRONT).problem()).isEqualTo("400 STORE_REQUIRED");
        assertThat(anonymous.get(STOREFRONT + "/lamp").problem()).isEqualTo("400 STORE_REQUIRED");
        assertThat(shopper.get(STOREFRONT + "?sort=luck").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(shopper.get(STOREFRONT + "?first=1000").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(shopper.get(STOREFRONT + "?after=xx").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(shopper.get(STOREFRONT + "?sort=price&after=" + titleCursor).problem())
                .isEqualTo("400 INVALID_PARAMETER");
        assertThat(anonymous
                        .header("X-Ecomify-Store-Id", "nonsense")
                        .get(STOREFRONT)
                        .problem())
                .isEqualTo("400 STORE_REQUIRED");
    }

    private String titleCursor() {
        create("Lamp", "ACTIVE", 10, 5);
        return shopper.get(STOREFRONT + "?sort=title").text("/pageInfo/endCursor");
    }

    private String titles(String sort) {
        List<String> titles = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            Api.Answer page = shopper.get(STOREFRONT + "?first=3&sort=" + sort + "&after=" + after);
            page.at("/data")
                    .forEach(card -> titles.add(card.at("/title").asString().substring(5)));
            after = page.text("/pageInfo/endCursor");
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return String.join("", titles);
    }

    private Api.Answer create(String title, String status, int price, int quantity) {
        String body = """
                {"title": "%s", "status": "%s", "variants": [{"price": %d, "inventoryQty": %d}]}""".formatted(title, status, price, quantity);
        Api.Answer created = merchant.post(PRODUCTS, body);
        assertThat(created.status())
                .as(new String(created.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        return created;
    }
}

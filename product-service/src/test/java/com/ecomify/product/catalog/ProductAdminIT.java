package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProductAdminIT {

    private static final String PRODUCTS = "/api/v1/admin/products";

    private static final String SHIRT = """
            {"title": "Linen Shirt", "status": "ACTIVE", "vendor": "Nordlys",
             "description": "<p onclick='x()'>Soft<script>alert(1)</script></p>",
             "tags": ["summer", "linen"],
             "options": [{"name": "Size", "values": ["S", "M"]}],
             "variants": [
                {"sku": "SHIRT-S", "price": "19.90", "compareAtPrice": 25, "options": {"Size": "S"}, "inventoryQty": 3, "weight": 0.25, "weightUnit": "kg"},
                {"sku": "SHIRT-M", "price": {"amount": "21.90", "currencyCode": "EUR"}, "options": {"Size": "M"}}],
             "images": [{"url": "/images/shirt.jpg", "altText": "A shirt"}],
             "seo": {"title": "Linen shirt", "description": "For warm days"}}""";

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

    private StoreId store;
    private Api api;

    @BeforeEach
    void openStore() {
        store = TestStores.open(events, currencies, "EUR");
        api = anonymous.as(tokens.merchant(store, "product:read", "product:write", "product:delete"));
    }

    @Test
    void createsAProductAndPublishesIt() {
        Api.Answer created = api.post(PRODUCTS, SHIRT);

        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(PRODUCTS + "/" + created.text("/id"));
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.text("/handle")).isEqualTo("linen-shirt");
        assertThat(created.text("/description")).isEqualTo("<p>Soft</p>");
        assertThat(created.text("/variants/0/compareAtPrice/amount")).isEqualTo("25.00");
        assertThat(created.text("/variants/1/title")).isEqualTo("M");
        assertThat(api.get(PRODUCTS + "/" + created.text("/id")).body()).isEqualTo(created.body());
        Event<ProductCreated> event = events.await(
                ProductCreated.class,
                each -> each.payload().product().id().toString().equals(created.text("/id")));
        assertThat(event.store()).isEqualTo(store);
        assertThat(event.sequence()).isZero();
        assertThat(event.payload().product().variants().getFirst().initialQuantity())
                .isEqualTo(3);
    }

    @Test
    void givesAProductWithoutOptionsItsOneVariant() {
        Api.Answer created = api.post(PRODUCTS, "{\"title\": \"Gift card\"}");

        assertThat(created.text("/status")).isEqualTo("DRAFT");
        assertThat(created.at("/variants").size()).isEqualTo(1);
        assertThat(created.text("/variants/0/title")).isEqualTo("Default");
        assertThat(created.text("/variants/0/price/amount")).isEqualTo("0.00");
    }

    @Test
    void growsTheVersionWhenOnlyAVariantChanges() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);
        String variant = shirt.text("/variants/0/id");

        Api.Answer changed = api.header("If-Match", "\"0\"")
                .patch(PRODUCTS + "/" + shirt.text("/id"), """
                        {"variants": [{"options": {"Size": "S"}, "price": "18.00"}, {"id": "%s"}]}""".formatted(shirt.text("/variants/1/id")));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.text("/variants/0/id")).isEqualTo(variant);
        assertThat(changed.text("/variants/0/price/amount")).isEqualTo("18.00");
        assertThat(changed.text("/variants/0/sku")).isEqualTo("SHIRT-S");
        assertThat(changed.text("/variants/1/price/amount")).isEqualTo("21.90");
        Event<ProductUpdated> event = events.await(
                ProductUpdated.class,
                each -> each.payload().product().id().toString().equals(shirt.text("/id")));
        assertThat(event.sequence()).isEqualTo(1);
    }

    @Test
    void changesNothingWhenNothingIsDifferent() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);

        Api.Answer same = api.patch(
                PRODUCTS + "/" + shirt.text("/id"), "{\"title\": \"Linen Shirt\", \"tags\": [\"summer\", \"linen\"]}");

        assertThat(same.body()).isEqualTo(shirt.body());
    }

    @Test
    void letsTwoVariantsSwapTheirSkus() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);

        Api.Answer swapped = api.patch(PRODUCTS + "/" + shirt.text("/id"), """
                {"variants": [{"options": {"Size": "S"}, "sku": "SHIRT-M"}, {"options": {"Size": "M"}, "sku": "SHIRT-S"}]}""");

        assertThat(swapped.status()).as(swapped.toString()).isEqualTo(200);
        assertThat(swapped.text("/variants/0/sku")).isEqualTo("SHIRT-M");
    }

    @Test
    void replacesTheOptionsTogetherWithTheVariants() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);
        String path = PRODUCTS + "/" + shirt.text("/id");

        assertThat(api.patch(path, "{\"options\": [{\"name\": \"Color\", \"values\": [\"Red\"]}]}")
                        .problem())
                .isEqualTo("400 VALIDATION_FAILED");
        Api.Answer replaced = api.patch(path, """
                {"options": [{"name": "Color", "values": ["Red"]}],
                 "variants": [{"id": "%s", "options": {"Color": "Red"}}]}""".formatted(shirt.text("/variants/1/id")));

        assertThat(replaced.at("/variants").size()).isEqualTo(1);
        assertThat(replaced.text("/variants/0/sku")).isEqualTo("SHIRT-M");
        assertThat(replaced.text("/variants/0/title")).isEqualTo("Red");
    }

    @Test
    void refusesAChangeOfAnotherVersion() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);
        String path = PRODUCTS + "/" + shirt.text("/id");

        assertThat(api.header("If-Match", "\"7\"")
                        .patch(path, "{\"title\": \"X\"}")
                        .problem())
                .isEqualTo("412 PRECONDITION_FAILED");
        assertThat(api.header("If-Match", "banana").delete(path).problem()).isEqualTo("412 PRECONDITION_FAILED");
        assertThat(api.get(path).text("/title")).isEqualTo("Linen Shirt");
    }

    @Test
    void deletesForGood() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);
        String path = PRODUCTS + "/" + shirt.text("/id");

        assertThat(api.delete(path).status()).isEqualTo(204);

        assertThat(api.get(path).problem()).isEqualTo("404 PRODUCT_NOT_FOUND");
        assertThat(api.delete(path).problem()).isEqualTo("404 PRODUCT_NOT_FOUND");
        Event<ProductDeleted> event = events.await(
                ProductDeleted.class,
                each -> each.payload().productId().toString().equals(shirt.text("/id")));
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.payload().variantIds()).hasSize(2);
        assertThat(api.post(PRODUCTS, SHIRT).status()).isEqualTo(201);
    }

    @Test
    void refusesATakenHandleOrSku() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);

        Api.Answer handle = api.post(PRODUCTS, "{\"title\": \"Other\", \"handle\": \"linen-shirt\"}");
        Api.Answer sku =
                api.post(PRODUCTS, "{\"title\": \"Other\", \"variants\": [{\"price\": 1, \"sku\": \"SHIRT-S\"}]}");

        assertThat(handle.problem()).isEqualTo("409 HANDLE_TAKEN");
        assertThat(handle.text("/handle")).isEqualTo("linen-shirt");
        assertThat(sku.problem()).isEqualTo("409 SKU_TAKEN");
        assertThat(sku.text("/sku")).isEqualTo("SHIRT-S");
        Api.Answer other = api.post(PRODUCTS, "{\"title\": \"Linen shirt\"}");
        assertThat(other.text("/handle")).isEqualTo("linen-shirt-1");
        assertThat(api.patch(PRODUCTS + "/" + other.text("/id"), "{\"handle\": \"linen-shirt\"}")
                        .problem())
                .isEqualTo("409 HANDLE_TAKEN");
        assertThat(api.get(PRODUCTS).at("/data").size()).isEqualTo(2);
        assertThat(shirt.status()).isEqualTo(201);
    }

    @Test
    void letsOneOfManyTakeAHandleAndASku() throws Exception {
        List<Callable<Api.Answer>> creations = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            creations.add(() ->
                    api.post(PRODUCTS, SHIRT.replace("\"Linen Shirt\"", "\"Linen Shirt\", \"handle\": \"race\"")));
        }
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Api.Answer> answer : threads.invokeAll(creations)) {
                outcomes.add(answer.get().problem());
            }
        }

        // Both are taken then; a product that comes between the two looks finds the SKU.
        assertThat(outcomes)
                .isSubsetOf("201 ", "409 HANDLE_TAKEN", "409 SKU_TAKEN")
                .containsOnlyOnce("201 ");
    }

    @Test
    void refusesAStoreThatItDoesNotKnowYet() {
        Api stranger = anonymous.as(tokens.merchant(TestStores.newStore(), "product:read", "product:write"));

        assertThat(stranger.post(PRODUCTS, SHIRT).problem()).isEqualTo("409 STORE_NOT_READY");
    }

    @Test
    void listsByStatusAndText() {
        api.post(PRODUCTS, SHIRT);
        api.post(PRODUCTS, "{\"title\": \"Gift 100%\"}");
        api.post(PRODUCTS, "{\"title\": \"Gift card\"}");

        Api.Answer first = api.get(PRODUCTS + "?first=2");
        Api.Answer second = api.get(PRODUCTS + "?first=2&after=" + first.text("/pageInfo/endCursor"));

        assertThat(first.at("/data").size()).isEqualTo(2);
        assertThat(first.text("/data/0/title")).isEqualTo("Gift card");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.text("/data/0/title")).isEqualTo("Linen Shirt");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(api.get(PRODUCTS + "?status=ACTIVE").at("/data").size()).isEqualTo(1);
        assertThat(api.get(PRODUCTS + "?query=shirt-m").at("/data").size()).isEqualTo(1);
        assertThat(api.get(PRODUCTS + "?query=100%25").text("/data/0/title")).isEqualTo("Gift 100%");
        assertThat(api.get(PRODUCTS + "?query=gift&first=1&count=true").text("/totalCount"))
                .isEqualTo("2");
        assertThat(api.get(PRODUCTS).body().has("totalCount")).isFalse();
        assertThat(sql.statementsOf(() -> api.get(PRODUCTS))).hasSizeBetween(1, 2);
    }

    @Test
    void readsInBatches() {
        Api.Answer shirt = api.post(PRODUCTS, SHIRT);
        Api.Answer draft = api.post(PRODUCTS, "{\"title\": \"Secret\"}");
        String ids = shirt.text("/id") + "," + draft.text("/id");

        assertThat(api.get("/internal/products?ids=" + ids).at("/data").size()).isEqualTo(2);
        assertThat(anonymous
                        .inStore(store)
                        .get("/internal/products?ids=" + ids)
                        .at("/data")
                        .size())
                .isEqualTo(1);
        Api.Answer byVariants = api.get("/internal/products/by-variants?ids=" + shirt.text("/variants/0/id") + ","
                + shirt.text("/variants/1/id"));
        assertThat(byVariants.at("/data").size()).isEqualTo(1);
        assertThat(byVariants.text("/data/0/id")).isEqualTo(shirt.text("/id"));
        assertThat(api.get("/internal/products?ids=").problem()).startsWith("400");
    }

    @Test
    void describesItself() {
        Api.Answer description = anonymous.get("/v3/api-docs");

        assertThat(description.status()).as(description.toString()).isEqualTo(200);
        assertThat(description.at("/paths").propertyNames())
                .contains(
                        PRODUCTS,
                        PRODUCTS + "/{id}",
                        PRODUCTS + "/imports/{id}/errors",
                        "/api/v1/storefront/products/{handle}",
                        "/api/v1/storefront/search");
    }
}

package com.ecomify.product.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ExportIT {

    private static final String PRODUCTS = "/api/v1/admin/products";
    private static final String EXPORT = PRODUCTS + "/export";

    private static final String SHIRT = """
            {"title": "Linen Shirt, \\"airy\\"", "description": "<p>Soft,\\nand light.</p>", "vendor": "Nordlys",
             "productType": "Shirts", "tags": ["linen", "summer"], "status": "ACTIVE",
             "options": [{"name": "Size", "values": ["S", "M"]}, {"name": "Colour", "values": ["White"]}],
             "variants": [
                 {"sku": "0042", "barcode": "4006381333931", "price": "49.90", "compareAtPrice": "59.90",
                  "options": {"Size": "S", "Colour": "White"}, "weight": 0.25, "weightUnit": "kg", "inventoryQty": 3},
                 {"sku": "=1+1", "price": "49.90", "options": {"Size": "M", "Colour": "White"},
                  "continueSellingWhenOutOfStock": true, "trackInventory": false, "weight": 8, "weightUnit": "oz"}],
             "images": [{"url": "https://images.example/1.jpg", "altText": "Front"},
                        {"url": "https://images.example/2.jpg"}, {"url": "https://images.example/3.jpg"}],
             "seo": {"title": "Linen shirt", "description": "Cool in summer"}}""";
    private static final String LAMP = """
            {"title": "Lamp", "status": "ARCHIVED", "variants": [{"price": "25"}]}""";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    private StoreId store;
    private Api api;

    @BeforeEach
    void openStore() {
        store = TestStores.open(events, currencies, "EUR");
        api = anonymous.as(tokens.merchant(store, "product:read", "product:write"));
    }

    @Test
    void givesOutAFileWhoseImportChangesNothing() {
        create(SHIRT);
        create(LAMP);

        Api.Answer exported = api.get(EXPORT);

        assertThat(exported.status()).as(exported.toString()).isEqualTo(200);
        assertThat(exported.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(exported.header("Content-Disposition")).contains("products.csv");
        Api.Answer done = imported(api, exported);
        assertThat(done.at("/unchanged").asInt()).as(done.toString()).isEqualTo(2);
    }

    @Test
    void bringsTheProductsIntoAnotherStore() {
        Api.Answer shirt = create(SHIRT);
        StoreId second = TestStores.open(events, currencies, "EUR");
        Api there = anonymous.as(tokens.merchant(second, "product:read", "product:write"));

        Api.Answer done = imported(there, api.get(EXPORT));

        assertThat(done.at("/created").asInt()).as(done.toString()).isEqualTo(1);
        Api.Answer copy = there.get(PRODUCTS);
        for (String field : List.of("title", "description", "handle", "tags", "status", "options", "images", "seo")) {
            assertThat(copy.at("/data/0/" + field)).as(field).isEqualTo(shirt.at("/" + field));
        }
        for (String field : List.of("sku", "barcode", "price", "compareAtPrice", "options", "weight", "weightUnit")) {
            for (int variant = 0; variant < 2; variant++) {
                assertThat(copy.at("/data/0/variants/" + variant + "/" + field))
                        .as(field)
                        .isEqualTo(shirt.at("/variants/" + variant + "/" + field));
            }
        }
    }

    @Test
    void givesOutWhatIsLookedFor() {
        create(SHIRT);
        create(LAMP);

        assertThat(text(api.get(EXPORT + "?status=ARCHIVED")))
                .contains("lamp,Lamp")
                .doesNotContain("Linen");
        assertThat(text(api.get(EXPORT + "?query=linen"))).contains("Linen").doesNotContain("Lamp");
        assertThat(text(api.get(EXPORT + "?query=nothing")).lines()).hasSize(1);
    }

    @Test
    void goesOnBeyondThePageThatItReads() {
        Api.Answer done = imported(api, ProductCsv.of(7, 205, 1));
        assertThat(done.at("/created").asInt()).isEqualTo(205);

        assertThat(text(api.get(EXPORT)).lines()).hasSize(206);
    }

    @Test
    void keepsEachStoresProductsToItself() {
        create(SHIRT);
        StoreId second = TestStores.open(events, currencies, "EUR");

        Api.Answer exported =
                anonymous.as(tokens.merchant(second, "product:read")).get(EXPORT);

        assertThat(text(exported).lines()).hasSize(1);
        assertThat(anonymous
                        .as(tokens.merchant(store, "product:write"))
                        .get(EXPORT)
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(anonymous.get(EXPORT).problem()).isEqualTo("401 UNAUTHENTICATED");
    }

    private Api.Answer create(String product) {
        Api.Answer created = api.post(PRODUCTS, product);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return created;
    }

    private static Api.Answer imported(Api as, Api.Answer exported) {
        return imported(as, exported.bytes());
    }

    private static Api.Answer imported(Api as, byte[] file) {
        Api.Answer started = as.header("Content-Type", "text/csv").postBytes(PRODUCTS + "/imports", file);
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as.get(PRODUCTS + "/imports/" + started.text("/id")),
                        job -> job.text("/status").equals("COMPLETED"));
    }

    private static String text(Api.Answer exported) {
        return new String(exported.bytes(), StandardCharsets.UTF_8);
    }
}

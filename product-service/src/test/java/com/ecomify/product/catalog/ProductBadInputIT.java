package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProductBadInputIT {

    private static final String PRODUCTS = "/api/v1/admin/products";

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
        store = TestStores.open(events, currencies, "USD");
        api = anonymous.as(tokens.merchant(store, "product:read", "product:write", "product:delete"));
    }

    @AfterEach
    void nothingWentIn() {
        assertThat(api.get(PRODUCTS).at("/data").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"title": "Sh                                          | |
            []                                                     | |
            {}                                                     | VALIDATION_FAILED | title
            {"title": null}                                        | VALIDATION_FAILED | title
            {"title": "  "}                                        | VALIDATION_FAILED | title
            {"title": {"en": "Shirt"}}                             | VALIDATION_FAILED | title
            {"title": "Shi\\u0000rt"}                              | VALIDATION_FAILED | title
            {"title": "Shirt", "colour": "red"}                    | VALIDATION_FAILED | colour
            {"title": "Shirt", "status": "LIVE"}                   | VALIDATION_FAILED | status
            {"title": "Shirt", "handle": "a b!"}                   | VALIDATION_FAILED | handle
            {"title": "Shirt", "tags": "linen"}                    | VALIDATION_FAILED | tags
            {"title": "Shirt", "tags": [null]}                     | VALIDATION_FAILED | tags[0]
            {"title": "Shirt", "images": [{"url": "javascript:alert(1)"}]} | VALIDATION_FAILED | images[0].url
            {"title": "Shirt", "images": [null]}                   | VALIDATION_FAILED | images[0]
            {"title": "Shirt", "variants": []}                     | VALIDATION_FAILED | variants
            {"title": "Shirt", "variants": [null]}                 | VALIDATION_FAILED | variants[0]
            {"title": "Shirt", "variants": [{}]}                   | VALIDATION_FAILED | variants[0].price
            {"title": "Shirt", "variants": [{"price": -1}]}        | VALIDATION_FAILED | variants[0].price
            {"title": "Shirt", "variants": [{"price": "1.999"}]}   | VALIDATION_FAILED | variants[0].price
            {"title": "Shirt", "variants": [{"price": 100000000}]} | VALIDATION_FAILED | variants[0].price
            {"title": "Shirt", "variants": [{"price": "1e99"}]}    | VALIDATION_FAILED | variants[0].price
            {"title": "Shirt", "variants": [{"price": {"amount": 1, "currencyCode": "EUR"}}]} | VALIDATION_FAILED | variants[0].price
            {"title": "Shirt", "variants": [{"price": {"amount": 1, "currencyCode": "ZZZ"}}]} | VALIDATION_FAILED | variants[0].price
            {"title": "Shirt", "variants": [{"price": 1, "inventoryQty": -1}]} | VALIDATION_FAILED | variants[0].inventoryQty
            {"title": "Shirt", "variants": [{"price": 1, "inventoryQty": 99999999999999999999}]} | VALIDATION_FAILED | variants[0].inventoryQty
            {"title": "Shirt", "variants": [{"price": 1, "weight": 1e999}]} | VALIDATION_FAILED | variants[0].weight
            {"title": "Shirt", "variants": [{"price": 1, "inventoryQty": 1.5}]} | VALIDATION_FAILED | variants[0].inventoryQty
            {"title": "Shirt", "variants": [{"price": 1, "weightUnit": "stone"}]} | VALIDATION_FAILED | variants[0].weightUnit
            {"title": "Shirt", "variants": [{"price": 1, "id": "x"}]} | VALIDATION_FAILED | variants[0].id
            {"title": "Shirt", "variants": [{"price": 1, "id": "0198c0de-0000-7000-8000-000000000000"}]} | VALIDATION_FAILED | variants[0].id
            {"title": "Shirt", "variants": [{"price": 1}, {"price": 2}]} | VALIDATION_FAILED | variants
            {"title": "Shirt", "variants": [{"price": 1, "options": {"Size": "S"}}]} | VALIDATION_FAILED | variants[0].options.Size
            {"title": "Shirt", "options": [{"name": "Size", "values": ["S"]}]} | VALIDATION_FAILED | variants
            {"title": "Shirt", "options": [{"name": "Size", "values": []}], "variants": [{"price": 1}]} | VALIDATION_FAILED | options[0].values
            {"title": "Shirt", "options": [{"name": "Size", "values": ["S"]}], "variants": [{"price": 1}]} | VALIDATION_FAILED | variants[0].options.Size
            {"title": "Shirt", "options": [{"name": "Size", "values": ["S"]}], "variants": [{"price": 1, "options": {"Size": "S"}}, {"price": 1, "options": {"Size": "S"}}]} | VALIDATION_FAILED | variants[1].options
            {"title": "Shirt", "options": [{"name": "Size", "values": ["S", "S"]}], "variants": [{"price": 1, "options": {"Size": "S"}}]} | VALIDATION_FAILED | options[0].values[1]
            """)
    void refusesABadBody(String body, String code, String field) {
        Api.Answer answer = api.post(PRODUCTS, body);

        assertThat(answer.problem()).as(answer.toString()).startsWith("400 " + (code == null ? "" : code));
        if (field != null) {
            assertThat(answer.text("/violations/0/field")).as(answer.toString()).isEqualTo(field);
        }
    }

    @Test
    void refusesALongTitleAndManyFaultsAtOnce() {
        Api.Answer answer = api.post(
                PRODUCTS, "{\"title\": \"%s\", \"vendor\": \"%s\"}".formatted("t".repeat(256), "v".repeat(256)));

        assertThat(answer.at("/violations").size()).isEqualTo(2);
        assertThat(answer.text("/violations/0/code")).isEqualTo("TOO_LONG");
    }

    @Test
    void refusesBadParameters() {
        assertThat(api.get(PRODUCTS + "?first=0").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(api.get(PRODUCTS + "?first=101").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(api.get(PRODUCTS + "?first=x").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(api.get(PRODUCTS + "?after=nonsense").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(api.get(PRODUCTS + "?status=live").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(api.get(PRODUCTS + "?query=%00").problem()).startsWith("400");
        assertThat(api.get(PRODUCTS + "/not-an-id").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(api.get("/internal/products?ids=x").problem()).isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void refusesCallersWithoutPermission() {
        String body = "{\"title\": \"Shirt\"}";

        assertThat(anonymous.post(PRODUCTS, body).problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(anonymous
                        .as(tokens.expired(store, "product:write"))
                        .post(PRODUCTS, body)
                        .problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(anonymous
                        .as(tokens.forged(store, "product:write"))
                        .post(PRODUCTS, body)
                        .problem())
                .isEqualTo("401 TOKEN_INVALID");
        assertThat(anonymous
                        .as(tokens.merchant(store, "product:read"))
                        .post(PRODUCTS, body)
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(anonymous
                        .as(tokens.merchant(store, "product:write"))
                        .get(PRODUCTS)
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
    }
}

package com.ecomify.product.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import com.ecomify.product.storefront.StorefrontDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@ServiceTest
@TestPropertySource(properties = "ecomify.search.index=search-it")
class SearchIT {

    private static final String PRODUCTS = "/api/v1/admin/products";
    private static final String SEARCH = "/api/v1/storefront/search";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    private SearchIndexes indexes;

    @Autowired
    private SearchIndexJob indexJob;

    @Autowired
    private StorefrontDocuments documents;

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
    void findsWordsWithErrorsBeginningsSynonymsAndOtherForms() {
        create("Linen Shirt", "Nordlys", "Shirts", 20, 1);
        create("Velvet Couch", "Hjem", "Furniture", 300, 1);
        create("Café Mugs", "Hjem", "Kitchen", 9, 1);
        awaitCount("", 3);

        assertThat(found("shirt")).containsExactly("Linen Shirt");
        assertThat(found("shrit")).containsExactly("Linen Shirt");
        assertThat(found("shirts")).containsExactly("Linen Shirt");
        assertThat(found("lin")).containsExactly("Linen Shirt");
        assertThat(found("sofa")).containsExactly("Velvet Couch");
        assertThat(found("cafe mug")).containsExactly("Café Mugs");
        assertThat(found("hjem")).containsExactlyInAnyOrder("Velvet Couch", "Café Mugs");
        assertThat(found("zzzz")).isEmpty();
    }

    @Test
    void findsAProductBySkuAndByOption() {
        Api.Answer shirt = merchant.post(PRODUCTS, """
                {"title": "Shirt", "status": "ACTIVE", "options": [{"name": "Color", "values": ["Crimson", "Navy"]}],
                 "variants": [{"price": 10, "sku": "SH-77-X", "options": {"Color": "Crimson"}}, {"price": 10, "options": {"Color": "Navy"}}]}""");
        assertThat(shirt.status()).isEqualTo(201);
        awaitCount("", 1);

        assertThat(found("sh-77-x")).containsExactly("Shirt");
        assertThat(found("crimson")).containsExactly("Shirt");
    }

    @Test
    void countsFacetsAndNarrowsByThem() {
        create("Red Shirt", "Nordlys", "Shirts", 20, 1);
        create("Blue Shirt", "Hjem", "Shirts", 30, 0);
        create("Lamp", "Hjem", "Lighting", 120, 1);
        awaitCount("", 3);

        Api.Answer all = shopper.get(SEARCH);
        assertThat(facet(all, "vendor")).containsExactly("Hjem=2", "Nordlys=1");
        assertThat(facet(all, "productType")).containsExactly("Lighting=1", "Shirts=2");
        assertThat(facet(all, "option.Size")).containsExactly("L=3", "M=3");
        assertThat(facet(all, "price")).containsExactly("10-25=1", "100-250=1", "25-50=1");
        assertThat(facet(all, "inStock")).containsExactly("false=1", "true=2");

        Api.Answer narrowed =
                shopper.get(SEARCH + "?vendor=Hjem&option.Size=M&option.Size=L&minPrice=25&maxPrice=50.00");
        assertThat(narrowed.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(narrowed.text("/data/0/title")).isEqualTo("Blue Shirt");
        assertThat(narrowed.text("/data/0/priceRange/min/amount")).isEqualTo("30.00");
        assertThat(facet(narrowed, "vendor")).as("without its own condition").containsExactly("Hjem=1");
        assertThat(facet(shopper.get(SEARCH + "?vendor=Hjem"), "vendor")).containsExactly("Hjem=2", "Nordlys=1");
        assertThat(shopper.get(SEARCH + "?inStock=true&tag=sale")
                        .at("/totalCount")
                        .asInt())
                .isEqualTo(2);
        assertThat(shopper.get(SEARCH + "?option.Size=XXL").at("/totalCount").asInt())
                .isZero();
    }

    @Test
    void findsAProductByWhatOneOfItsVariantsIs() {
        String shirt = """
                {"title": "%s", "status": "ACTIVE",
                 "options": [{"name": "Color", "values": ["Red", "Blue"]}, {"name": "Size", "values": ["S", "L"]}],
                 "variants": [{"price": 10, "inventoryQty": 1, "options": {"Color": "Red", "Size": "S"}},
                              {"price": 90, "inventoryQty": %d, "options": {"Color": "%s", "Size": "L"}}]}""";
        assertThat(merchant.post(PRODUCTS, shirt.formatted("Red S or blue L", 0, "Blue"))
                        .status())
                .isEqualTo(201);
        assertThat(merchant.post(PRODUCTS, shirt.formatted("Red S or red L", 1, "Red"))
                        .status())
                .isEqualTo(201);
        awaitCount("", 2);

        Api.Answer redAndLarge = shopper.get(SEARCH + "?option.Color=Red&option.Size=L");
        assertThat(redAndLarge.at("/data").size()).isEqualTo(1);
        assertThat(redAndLarge.text("/data/0/title")).isEqualTo("Red S or red L");
        assertThat(count("?option.Color=Blue&inStock=true")).isZero();
        assertThat(count("?option.Color=Red&minPrice=50")).isEqualTo(1);
        assertThat(count("?option.Color=Red&option.Size=S&maxPrice=10&inStock=true"))
                .isEqualTo(2);
        assertThat(facet(shopper.get(SEARCH + "?option.Color=Red"), "option.Size"))
                .as("what choosing a size as well would find")
                .containsExactly("L=1", "S=2");
        assertThat(facet(shopper.get(SEARCH + "?option.Color=Red"), "option.Color"))
                .containsExactly("Blue=1", "Red=2");
        assertThat(facet(shopper.get(SEARCH + "?option.Color=Blue"), "inStock")).containsExactly("false=1");
    }

    @Test
    void readsEveryPageOnceInEverySort() {
        for (int i = 0; i < 7; i++) {
            create("Lamp " + "GFEDCBA".charAt(i), "Hjem", "Lighting", 10 + i % 3, 1);
        }
        awaitCount("", 7);

        assertThat(titles("?q=lamp")).hasSize(7);
        assertThat(titles("?sort=newest")).isEqualTo("ABCDEFG");
        assertThat(titles("?sort=title")).isEqualTo("ABCDEFG");
        assertThat(titles("?sort=price")).isEqualTo("GDAFCEB");
        assertThat(titles("?sort=price-desc")).startsWith("EB");
    }

    @Test
    void suggestsWhileTyping() {
        create("Linen Shirt", "Nordlys", "Shirts", 20, 1);
        create("Lamp", "Hjem", "Lighting", 20, 1);
        awaitCount("", 2);

        assertThat(shopper.get(SEARCH + "/suggest?q=lin").text("/data/0/title")).isEqualTo("Linen Shirt");
        assertThat(shopper.get(SEARCH + "/suggest?q=shi").text("/data/0/handle"))
                .isEqualTo("linen-shirt");
        assertThat(shopper.get(SEARCH + "/suggest?q=").at("/data").size()).isZero();
    }

    @Test
    void followsChangesAndForgetsWhatIsNotOnSale() {
        Api.Answer lamp = create("Lamp", "Hjem", "Lighting", 20, 1);
        awaitCount("", 1);
        String path = PRODUCTS + "/" + lamp.text("/id");

        merchant.patch(path, "{\"title\": \"Lantern\"}");
        await().untilAsserted(() -> assertThat(found("lantern")).containsExactly("Lantern"));
        merchant.patch(path, "{\"status\": \"ARCHIVED\"}");
        awaitCount("", 0);
        merchant.patch(path, "{\"status\": \"ACTIVE\"}");
        awaitCount("", 1);
        merchant.delete(path);
        awaitCount("", 0);
    }

    @Test
    void doesNotLetALateStateReplaceANewerOne() {
        Api.Answer lamp = create("Lamp", "Hjem", "Lighting", 20, 1);
        awaitCount("", 1);
        ProductId id = new ProductId(UUID.fromString(lamp.text("/id")));
        SearchDocument document = SearchDocument.of(
                store, CurrentStore.call(store, () -> documents.scan(null, 1)).getFirst());

        indexes.write(store, List.of(new SearchIndexes.Change(id, document, Long.MAX_VALUE - 1)));
        indexes.write(store, List.of(new SearchIndexes.Change(id, null, 5)));
        merchant.patch(PRODUCTS + "/" + id, "{\"title\": \"Too late\"}");

        await().during(java.time.Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(found("")).containsExactly("Lamp"));
    }

    @Test
    void buildsANewIndexBesideAndSwaps() {
        create("Lamp", "Hjem", "Lighting", 20, 1);
        create("Chair", "Hjem", "Furniture", 20, 1);
        awaitCount("", 2);
        Set<String> before = indexes.searched();

        indexJob.rebuild();
        create("Table", "Hjem", "Furniture", 20, 1);

        await().untilAsserted(() -> assertThat(indexes.searched()).hasSize(1).doesNotContainAnyElementsOf(before));
        assertThat(indexes.written()).isEqualTo(indexes.searched());
        awaitCount("", 3);
    }

    @Test
    void neverShowsTheProductsOfAnotherStore() {
        create("Lamp", "Hjem", "Lighting", 20, 1);
        awaitCount("", 1);
        StoreId other = TestStores.open(events, currencies, "EUR");

        assertThat(anonymous
                        .inStore(other)
                        .get(SEARCH + "?q=lamp")
                        .at("/totalCount")
                        .asInt())
                .isZero();
        assertThat(anonymous
                        .inStore(other)
                        .get(SEARCH + "/suggest?q=la")
                        .at("/data")
                        .size())
                .isZero();
    }

    @Test
    void refusesBadParameters() {
        assertThat(anonymous.get(SEARCH).problem()).isEqualTo("400 STORE_REQUIRED");
        assertThat(anonymous.inStore(TestStores.newStore()).get(SEARCH).problem())
                .isEqualTo("409 STORE_NOT_READY");
        for (String bad : List.of(
                "first=0",
                "first=101",
                "first=x",
                "sort=luck",
                "after=xx",
                "minPrice=-1",
                "minPrice=a",
                "minPrice=1.001",
                "minPrice=9&maxPrice=1",
                "inStock=maybe",
                "q=%00",
                "q=a&q=b",
                "q=" + "x".repeat(201))) {
            assertThat(shopper.get(SEARCH + "?" + bad).problem()).as(bad).isEqualTo("400 INVALID_PARAMETER");
        }
        assertThat(shopper.get(SEARCH + "?q=%22%5B(*%3F~%5C").status()).isEqualTo(200);
    }

    private List<String> found(String text) {
        Api.Answer answer = shopper.get(SEARCH + "?first=100&q=" + text.replace(" ", "%20"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        List<String> titles = new ArrayList<>();
        answer.at("/data").forEach(card -> titles.add(card.at("/title").asString()));
        return titles;
    }

    private int count(String parameters) {
        return shopper.get(SEARCH + parameters).at("/totalCount").asInt();
    }

    private void awaitCount(String text, int count) {
        await().untilAsserted(() -> assertThat(found(text)).hasSize(count));
    }

    private String titles(String parameters) {
        List<String> titles = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            Api.Answer page = shopper.get(SEARCH + parameters + "&first=3&after=" + after);
            page.at("/data")
                    .forEach(card -> titles.add(card.at("/title").asString().substring(5)));
            after = page.text("/pageInfo/endCursor");
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return String.join("", titles);
    }

    private static Set<String> facet(Api.Answer answer, String name) {
        Set<String> values = new TreeSet<>();
        for (JsonNode facet : answer.at("/facets")) {
            if (facet.at("/name").asString().equals(name)) {
                facet.at("/values")
                        .forEach(value -> values.add(value.at("/value").asString() + "="
                                + value.at("/count").asInt()));
            }
        }
        return values;
    }

    private Api.Answer create(String title, String vendor, String type, int price, int quantity) {
        Api.Answer created = merchant.post(PRODUCTS, """
                {"title": "%s", "vendor": "%s", "productType": "%s", "status": "ACTIVE", "tags": ["sale"],
                 "options": [{"name": "Size", "values": ["M", "L"]}],
                 "variants": [{"price": %d, "inventoryQty": %d, "options": {"Size": "M"}},
                              {"price": %d, "inventoryQty": 0, "options": {"Size": "L"}}]}""".formatted(title, vendor, type, price, quantity, price));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return created;
    }
}

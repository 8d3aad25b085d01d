package com.ecomify.product.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import com.ecomify.product.storefront.StorefrontDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * How long searches take over HTTP among 100,000 products of one store and 20,000 of others. Not a test: no build runs it, and
 * it asserts only that every search is answered. {@code docs/performance.md} has the command and what it measured.
 */
@ServiceTest
@TestPropertySource(properties = "ecomify.search.index=search-benchmark")
class SearchBenchmark {

    private static final Logger log = LoggerFactory.getLogger(SearchBenchmark.class);
    private static final String SEARCH = "/api/v1/storefront/search";
    private static final int PRODUCTS = Integer.getInteger("search.products", 100_000);
    private static final int WARM_UP = 200;
    private static final int REQUESTS = 500;
    private static final int BATCH = 1_000;
    private static final List<String> MATERIALS = List.of(
            "linen", "oak", "wool", "steel", "cotton", "leather", "glass", "bamboo", "velvet", "ceramic", "copper",
            "silk", "marble", "rattan", "cork", "denim", "walnut", "brass", "hemp", "paper");
    private static final List<String> THINGS = List.of(
            "shirt",
            "table",
            "lamp",
            "mug",
            "backpack",
            "chair",
            "rug",
            "bottle",
            "jacket",
            "scarf",
            "pillow",
            "shelf",
            "vase",
            "blanket",
            "basket",
            "mirror",
            "clock",
            "apron",
            "bowl",
            "candle",
            "notebook",
            "wallet",
            "hat",
            "sofa");
    private static final List<String> STYLES = List.of(
            "classic", "modern", "rustic", "slim", "large", "small", "round", "striped", "woven", "folding", "painted",
            "organic", "vintage", "compact", "double", "soft");
    private static final List<String> COLORS =
            List.of("Red", "Blue", "Green", "Black", "White", "Sand", "Rose", "Grey");
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL");

    @Autowired
    private Api anonymous;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    private SearchIndexes indexes;

    private final Random random = new Random(11);

    @Test
    void searchesAHundredThousandProducts() {
        StoreId store = TestStores.open(events, currencies, "EUR");
        await().until(() -> !indexes.searched().isEmpty());
        long start = System.nanoTime();
        fill(store, PRODUCTS);
        log.info(
                "{} products indexed in {} s",
                PRODUCTS,
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
        fill(TestStores.open(events, currencies, "EUR"), PRODUCTS / 5);
        Api shopper = anonymous.inStore(store);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> shopper.get(SEARCH).at("/totalCount").asInt() == PRODUCTS);

        kinds().forEach((kind, path) -> measure(shopper, kind, path));
    }

    private Map<String, Supplier<String>> kinds() {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("everything, with facets", () -> SEARCH);
        kinds.put(
                "everything by price from a bound, with facets",
                () -> SEARCH + "?sort=price&minPrice=" + random.nextInt(300));
        kinds.put("one word, with facets", () -> SEARCH + "?q=" + any(THINGS));
        kinds.put("two words, with facets", () -> SEARCH + "?q=" + any(MATERIALS) + "%20" + any(THINGS));
        kinds.put("a word with an error, with facets", () -> SEARCH + "?q=" + misspelt(any(THINGS)));
        kinds.put("vendor and tag, with facets", () -> SEARCH + "?vendor=" + vendor() + "&tag=" + any(STYLES));
        kinds.put("one option, with facets", () -> SEARCH + "?option.Color=" + any(COLORS));
        kinds.put(
                "two options in stock, with facets",
                () -> SEARCH + "?inStock=true&option.Color=" + any(COLORS) + "&option.Size=" + any(SIZES));
        kinds.put(
                "a word and two options, with facets",
                () -> SEARCH + "?q=" + any(THINGS) + "&option.Color=" + any(COLORS) + "&option.Size=" + any(SIZES));
        kinds.put("suggest, beginning of a word", () -> SEARCH + "/suggest?q=" + beginning(any(THINGS)));
        kinds.put(
                "suggest, a word and a beginning",
                () -> SEARCH + "/suggest?q=" + any(MATERIALS) + "%20" + beginning(any(THINGS)));
        kinds.put("suggest, with an error", () -> SEARCH + "/suggest?q=" + misspelt(any(THINGS)));
        return kinds;
    }

    private static void measure(Api shopper, String kind, Supplier<String> path) {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < WARM_UP + REQUESTS; i++) {
            String target = path.get();
            long start = System.nanoTime();
            Api.Answer answer = shopper.get(target);
            if (i >= WARM_UP) {
                micros.add((System.nanoTime() - start) / 1_000);
            }
            assertThat(answer.status()).as(target).isEqualTo(200);
        }
        micros.sort(null);
        log.info(
                "search: {}: p50 {} µs, p95 {} µs, p99 {} µs, max {} µs",
                kind,
                at(micros, 50),
                at(micros, 95),
                at(micros, 99),
                micros.getLast());
    }

    private void fill(StoreId store, int products) {
        List<SearchIndexes.Change> changes = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            StorefrontDocument page = page(i);
            changes.add(new SearchIndexes.Change(page.id(), SearchDocument.of(store, page), 1));
            if (changes.size() == BATCH) {
                indexes.write(store, changes);
                changes.clear();
            }
        }
        indexes.write(store, changes);
    }

    private StorefrontDocument page(int number) {
        String thing = any(THINGS);
        String title = "%s %s %s %d".formatted(any(STYLES), any(MATERIALS), thing, number % 100);
        List<StorefrontDocument.Variant> variants = new ArrayList<>();
        int first = random.nextInt(COLORS.size());
        for (int v = 0; v < 4; v++) {
            Map<String, String> options = new LinkedHashMap<>();
            options.put("Color", COLORS.get((first + v / 2) % COLORS.size()));
            options.put("Size", SIZES.get((number + v) % SIZES.size()));
            Money price = Money.ofMinor(500 + random.nextInt(60_000), "EUR");
            variants.add(new StorefrontDocument.Variant(
                    new VariantId(Uuid7.next()),
                    "SKU-%d-%d".formatted(number, v),
                    "Variant",
                    price,
                    null,
                    options,
                    random.nextInt(10) > 2,
                    null));
        }
        List<Money> prices = variants.stream()
                .map(StorefrontDocument.Variant::price)
                .sorted()
                .toList();
        StringBuilder description = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            description
                    .append(any(List.of(any(STYLES), any(MATERIALS), any(THINGS), "and", "the", "for")))
                    .append(' ');
        }
        Instant published = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(25_000_000));
        return new StorefrontDocument(
                new ProductId(Uuid7.next()),
                title.replace(' ', '-') + "-" + number,
                title,
                description.toString(),
                vendor(),
                thing,
                List.of(any(STYLES), any(MATERIALS)),
                new StorefrontDocument.PriceRange(prices.getFirst(), prices.getLast()),
                variants.stream().anyMatch(StorefrontDocument.Variant::inStock),
                List.of(new ProductSnapshot.Option("Color", COLORS), new ProductSnapshot.Option("Size", SIZES)),
                variants,
                List.of(new ProductSnapshot.Image("https://images.example/" + number + ".jpg", title, 1)),
                new StorefrontDocument.Seo(title, null),
                published,
                published);
    }

    private String vendor() {
        return "Works" + random.nextInt(80);
    }

    private String misspelt(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private String beginning(String word) {
        return word.substring(0, 2 + random.nextInt(word.length() - 2));
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }
}

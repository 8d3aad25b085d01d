package com.ecomify.perf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scenarios by name, in the order in which all of them run. */
final class Scenarios {

    private static final Map<String, Known> ALL = all();

    private Scenarios() {}

    /** @param minutes it takes, as a rule, with the default options */
    record Known(String what, double minutes, boolean byDefault, Scenario scenario) {}

    static Map<String, Known> known() {
        return ALL;
    }

    static List<String> byDefault() {
        return ALL.entrySet().stream()
                .filter(each -> each.getValue().byDefault())
                .map(Map.Entry::getKey)
                .toList();
    }

    static String list() {
        return ALL.entrySet().stream()
                .map(each -> "  %-18s %-62s %4.1f min"
                        .formatted(
                                each.getKey(),
                                each.getValue().what(),
                                each.getValue().minutes()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Known> all() {
        Map<String, Known> all = new LinkedHashMap<>();
        all.put(
                "product-direct",
                new Known("a product page, straight from product-service", 3, true, Reads::productDirect));
        all.put(
                "product",
                new Known(
                        "the same through the gateway",
                        3,
                        true,
                        Reads.shopping("product", 500, Shopping.PAGE, new Budget(5_000, 95, 50), Shopping::page)));
        all.put(
                "listing",
                new Known(
                        "a page of 24 products, four sorts",
                        3,
                        true,
                        Reads.shopping("listing", 300, Shopping.LISTING, Budget.p95(200), Shopping::listing)));
        all.put(
                "search",
                new Known(
                        "search with facets, each asked for the first time",
                        3,
                        true,
                        Reads.shopping("search", 20, Shopping.SEARCH, Budget.p95(50), Shopping::searchAnew)));
        all.put(
                "suggest",
                new Known(
                        "suggestions while typing, each asked for the first time",
                        3,
                        true,
                        Reads.shopping("suggest", 50, Shopping.SUGGEST, Budget.p95(15), Shopping::suggestAnew)));
        all.put("graphql-product", new Known("a product by a persisted GraphQL query", 3, true, Reads::graphQlProduct));
        all.put(
                "graphql-listing",
                new Known("24 products by a persisted GraphQL query", 3, true, Reads::graphQlListing));
        all.put(
                "add-to-cart",
                new Known(
                        "a new cart and a line in it",
                        3,
                        true,
                        Reads.shopping("add-to-cart", 50, Shopping.ADD, Budget.p95(200), Shopping::fillCart)));
        for (int shoppers : List.of(1, 8, 32, 128)) {
            all.put(
                    "checkout-" + shoppers,
                    new Known(
                            "cart to confirmed order by %d shoppers at once; then the books".formatted(shoppers),
                            2,
                            true,
                            new Checkouts(shoppers)));
        }
        all.put("product-create", new Known("a merchant makes a product", 3, true, Writes::productCreate));
        all.put("import", new Known("a CSV file of 100,000 variants", 3, true, Writes::importCatalogue));
        all.put("events", new Known("from a commit to its effect in another service", 2, true, EventTimes::effect));
        all.put("webhooks", new Known("from a commit to the webhook", 2, true, EventTimes::webhook));
        all.put("mix", new Known("1,000 shoppers of one store at once", 6.5, true, Mix::run));
        all.put("overload", new Known("product pages, twice as many as can be answered", 4, true, Overload::run));
        all.put("soak", new Known("ten minutes at half of the highest rate of visits", 14, false, Soak::run));
        return all;
    }
}

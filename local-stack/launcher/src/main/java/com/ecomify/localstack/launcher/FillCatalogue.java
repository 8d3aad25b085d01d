package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** The catalogue goes in, and the storefront shows it. */
record FillCatalogue(DemoStore store, Steps steps) {

    private static final int AT_LEAST = 100;
    private static final String CATALOGUE = "/demo/catalogue.csv";

    CatalogueItem run() {
        steps.check("A catalogue of at least " + AT_LEAST + " products is imported without an error", this::importAll);
        steps.check("The storefront lists all of them, page by page", this::list);
        steps.check("The storefront searches, with facets and suggestions", this::search);
        return steps.verify("The storefront shows a product with its price and stock", this::show);
    }

    private void importAll() throws IOException, InterruptedException {
        ApiClient.Answer job = Expect.eventually(
                "the store reaching product-service",
                () -> store.admin().post("/api/v1/admin/products/imports", "text/csv", catalogue()),
                answer -> answer.status() == 202);
        String id = job.text("/id");
        ApiClient.Answer done = Expect.eventually(
                "the end of the import",
                () -> store.admin().get("/api/v1/admin/products/imports/" + id).expect(200),
                answer -> !answer.text("/status").matches("PENDING|RUNNING"));
        Expect.equal(done.text("/status"), "COMPLETED", "the import's status");
        ApiClient.Answer errors = store.admin()
                .get("/api/v1/admin/products/imports/" + id + "/errors")
                .expect(200);
        Expect.equal(errors.at("/data").size(), 0, "rows with errors");
    }

    private void list() throws IOException, InterruptedException {
        Expect.eventually("the listing of the catalogue", this::countListed, listed -> listed >= AT_LEAST);
    }

    private int countListed() throws IOException, InterruptedException {
        int listed = 0;
        String after = "";
        while (true) {
            ApiClient.Answer page = store.storefront()
                    .get("/api/v1/storefront/products?first=50" + (after.isEmpty() ? "" : "&after=" + after))
                    .expect(200);
            listed += page.at("/data").size();
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return listed;
            }
            after = page.text("/pageInfo/endCursor");
        }
    }

    private void search() throws IOException, InterruptedException {
        ApiClient.Answer found = Expect.eventually(
                "a search for shirts that finds some",
                () -> store.storefront()
                        .get("/api/v1/storefront/search?q=shirt")
                        .expect(200),
                answer -> answer.at("/totalCount").asInt() > 0);
        Expect.that(found.at("/facets").size() > 0, "the search has no facets: " + found.text());
        ApiClient.Answer typo =
                store.storefront().get("/api/v1/storefront/search?q=shrit").expect(200);
        Expect.that(typo.at("/totalCount").asInt() > 0, "a typing error finds nothing: " + typo.text());
        ApiClient.Answer suggested = store.storefront()
                .get("/api/v1/storefront/search/suggest?q=shi")
                .expect(200);
        Expect.that(suggested.at("/data").size() > 0, "no suggestions: " + suggested.text());
    }

    /** A product with plenty of stock, so that the demo can be run many times. */
    private CatalogueItem show() throws IOException, InterruptedException {
        ApiClient.Answer page =
                store.storefront().get("/api/v1/storefront/products?first=20").expect(200);
        for (JsonNode each : page.at("/data")) {
            String handle = each.path("handle").asString();
            ApiClient.Answer product = store.storefront()
                    .get("/api/v1/storefront/products/" + handle)
                    .expect(200);
            String variantId = product.text("/variants/0/id");
            Expect.equal(product.text("/variants/0/price/currencyCode"), store.currency(), "the currency of the price");
            if (available(variantId) >= 5) {
                return new CatalogueItem(product.text("/id"), handle, product.text("/title"), variantId);
            }
        }
        throw new Steps.StepFailedException("none of the first products has five pieces in stock");
    }

    private long available(String variantId) throws IOException, InterruptedException {
        return Stock.of(store, variantId).available();
    }

    private static String catalogue() throws IOException {
        try (InputStream file = FillCatalogue.class.getResourceAsStream(CATALOGUE)) {
            if (file == null) {
                throw new Steps.StepFailedException(CATALOGUE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

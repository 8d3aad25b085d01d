package com.ecomify.verification.shops;

import com.ecomify.verification.api.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Products, an import with a bad row, and stock. */
record Stocking(ShopCalls calls, String publicWord, String privateWord, Map<String, String> things) {

    /** Every shop sells one product under this address. */
    private static final String TWIN = "twin-of-all";

    private static final int PIECES = 100_000;

    void run() throws InterruptedException {
        Answer twin = product(publicWord + " twin", TWIN, "ACTIVE");
        things.put("twinId", twin.at("/id"));
        Answer product = product(publicWord + " lamp", publicWord + "-lamp", "ACTIVE");
        things.put("productId", product.at("/id"));
        things.put("variantId", product.at("/variants/0/id"));
        things.put("handle", publicWord + "-lamp");
        Answer draft = product(privateWord + " draft", privateWord + "-draft", "DRAFT");
        things.put("draftProductId", draft.at("/id"));
        things.put("draftVariantId", draft.at("/variants/0/id"));
        things.put("draftHandle", privateWord + "-draft");
        for (String doomed : List.of("patched", "deleted", "updated", "removed")) {
            Answer made = product(privateWord + " " + doomed, privateWord + "-" + doomed, "DRAFT");
            things.put(doomed + "ProductId", made.at("/id"));
        }
        imports();
        stock();
    }

    private Answer product(String title, String handle, String status) throws InterruptedException {
        Map<String, Object> body = Map.of(
                "title", title,
                "handle", handle,
                "status", status,
                "vendor", title,
                "tags", List.of(title.replace(' ', '-')),
                "variants",
                        List.of(Map.of(
                                "sku", handle,
                                "price", Map.of("amount", "19.99", "currencyCode", "EUR"),
                                "inventoryQty", PIECES)));
        return Waiting.until(
                calls.client(),
                calls.admin("POST", "/api/v1/admin/products").json(body),
                answer -> answer.status() == 201);
    }

    private void imports() throws InterruptedException {
        String rows = """
                Handle,Title,Vendor,Published,Status,Option1 Name,Option1 Value,Variant SKU,Variant Price
                %s-imported,%s imported,%s,false,draft,Title,Default Title,%s-imported,12.50
                %s-bad,%s bad,%s,false,draft,Title,Default Title,%s-bad,%s no price
                """.replace("%s", privateWord);
        Answer job = calls.client()
                .send(calls.admin("POST", "/api/v1/admin/products/imports").body("text/csv", rows))
                .orFail();
        things.put("importId", job.at("/id"));
        Waiting.until(
                calls.client(),
                calls.admin("GET", "/api/v1/admin/products/imports/" + job.at("/id")),
                answer -> !List.of("PENDING", "RUNNING").contains(answer.at("/status")));
    }

    private void stock() throws InterruptedException {
        Answer location = calls.post(
                calls.admin("POST", "/api/v1/admin/inventory/locations"), Map.of("name", privateWord + " cellar"));
        things.put("locationId", location.at("/id"));
        Waiting.until(
                calls.client(),
                calls.admin("POST", "/api/v1/admin/inventory/adjustments")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .json(Map.of(
                                "variantId", things.get("variantId"), "delta", 1, "reason", privateWord + " count")),
                Answer::succeeded);
    }
}

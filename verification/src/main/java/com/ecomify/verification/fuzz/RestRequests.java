package com.ecomify.verification.fuzz;

import com.ecomify.verification.api.Json;
import com.ecomify.verification.api.Operation;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.shops.Shop;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Draws requests to REST operations. */
record RestRequests(String url, Shop shop, Operation operation) {

    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "100", "101", "2147483648", "99999999999999999999", "abc", "", "1.5", "1e3");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "nonsense",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json; charset=utf-16",
            "text/csv");
    private static final List<String> CREDENTIALS =
            List.of("Bearer", "Bearer x", "Bearer a.b.c", "Basic YTpi", "Bearer " + "e".repeat(2_000));
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");

    Request draw(long seed) {
        var draw = new Draw(seed);
        var valid = new Valid(draw, shop, operation);
        String method = draw.oneIn(25) ? draw.of(METHODS) : operation.method();
        Request request = Request.of(method, url + path(draw, valid) + query(draw, valid));
        request = body(draw, valid, identify(draw, request));
        if (operation.method().equals("POST") && !draw.oneIn(8)) {
            request = request.with("Idempotency-Key", draw.oneIn(6) ? "k".repeat(1 + draw.below(400)) : draw.uuid());
        }
        if (draw.oneIn(10)) {
            request = request.with(
                    "If-Match", draw.of(List.of("\"0\"", "*", "W/\"1\"", "\"x\"", "1", "\"99999999999\"")));
        }
        if (draw.oneIn(20)) {
            request = request.with("Accept", draw.of(List.of("text/html", "application/xml", "image/png", "x")));
        }
        return request;
    }

    private String path(Draw draw, Valid valid) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asString().equals("path")) {
                String name = parameter.path("name").asString();
                String value = draw.oneIn(5)
                        ? draw.nasty()
                        : valid.value(name, parameter.path("schema"), 0).asString("x");
                path = path.replace("{" + name + "}", encoded(value.isEmpty() ? "%" : value));
            }
        }
        return path;
    }

    private String query(Draw draw, Valid valid) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString();
            boolean required = parameter.path("required").asBoolean(false);
            boolean given = (required && !draw.oneIn(12)) || draw.oneIn(2);
            if (given && parameter.path("in").asString().equals("query")) {
                pairs.add(name + "=" + encoded(parameterValue(draw, valid, parameter)));
                if (draw.oneIn(12)) {
                    pairs.add(name + "=" + encoded(draw.nasty()));
                }
            }
        }
        if (draw.oneIn(15)) {
            pairs.add(encoded(draw.word()) + "=" + encoded(draw.nasty()));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String parameterValue(Draw draw, Valid valid, JsonNode parameter) {
        String name = parameter.path("name").asString();
        JsonNode schema = parameter.path("schema");
        if (name.equals("first") || schema.path("type").asString("").equals("integer")) {
            return draw.of(NUMBERS);
        }
        if (name.equals("after")) {
            return draw.of(List.of("", "x", "eyJhIjoxfQ", draw.uuid(), "W10", draw.nasty()));
        }
        if (draw.oneIn(3)) {
            return draw.nasty();
        }
        JsonNode value = valid.value(name, schema, 0);
        return value.isArray()
                ? String.join(
                        ",", value.valueStream().map(each -> each.asString("")).toList())
                : value.asString("");
    }

    private Request body(Draw draw, Valid valid, Request request) {
        if (operation.path().endsWith("/imports") && operation.method().equals("POST")) {
            return request.body(draw.oneIn(8) ? draw.of(TYPES) : "text/csv", csv(draw));
        }
        if (!operation.definition().has("requestBody")) {
            return draw.oneIn(20) ? request.body("application/json", "{}") : request;
        }
        JsonNode document = valid.value("", operation.body(), 0);
        var broken = new Broken(draw);
        if (!draw.oneIn(3)) {
            document = broken.fields(document);
        }
        String text = Json.write(document);
        return request.body(
                draw.oneIn(20) ? draw.of(TYPES) : "application/json", draw.oneIn(10) ? broken.text(text) : text);
    }

    private static String csv(Draw draw) {
        var text = new StringBuilder(draw.oneIn(4) ? draw.nasty() : "Handle,Title,Vendor,Variant SKU,Variant Price");
        for (int row = draw.below(6); row > 0; row--) {
            text.append('\n').append(draw.word()).append(',');
            text.append(draw.oneIn(2) ? draw.nasty() : draw.word())
                    .append(",v,")
                    .append(draw.word());
            text.append(',').append(draw.oneIn(2) ? draw.nasty() : "1.00");
        }
        return text.toString();
    }

    private Request identify(Draw draw, Request request) {
        boolean gateway = operation.server().equals("gateway");
        if (draw.oneIn(30)) {
            return request.with("Authorization", draw.of(CREDENTIALS));
        }
        if (draw.oneIn(30)) {
            return request.with(gateway ? "X-Store" : "X-Ecomify-Store-Id", draw.word());
        }
        if (operation.path().startsWith("/api/v1/storefront/")) {
            return draw.oneIn(3) || operation.path().matches(".*/(customer|orders).*")
                    ? request.with("Authorization", "Bearer " + shop.customerToken())
                    : request.with(gateway ? "X-Store" : "X-Ecomify-Store-Id", gateway ? shop.slug() : shop.storeId());
        }
        boolean open = operation.path().matches("/api/v1/auth/(register|login|refresh|logout)|/api/v1/webhooks.*");
        return open ? request : request.with("Authorization", "Bearer " + shop.ownerToken());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

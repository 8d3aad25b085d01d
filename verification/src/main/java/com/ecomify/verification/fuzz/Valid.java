package com.ecomify.verification.fuzz;

import com.ecomify.verification.api.Operation;
import com.ecomify.verification.shops.Shop;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema allows, the shop's own ids among them. */
record Valid(Draw draw, Shop shop, Operation operation) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final List<String> PAYMENT_METHODS =
            List.of("pm_card_visa", "pm_card_visa", "pm_card_chargeDeclined", "pm_card_nonsense");

    /** Texts whose form the documents do not tell, by the name of their field. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "country", List.of("IE", "DE", "US"),
            "currency", List.of("EUR", "USD", "JPY"),
            "currencyCode", List.of("EUR"),
            "locale", List.of("en-IE", "de"),
            "timezone", List.of("Europe/Dublin", "UTC"),
            "sort", List.of("newest", "price", "title"),
            "provider", List.of("stripe", "sandbox"),
            "method", PAYMENT_METHODS,
            "weightUnit", List.of("g", "kg"),
            // Any other would end the store for all requests that follow.
            "status", List.of("ACTIVE"));

    JsonNode value(String name, JsonNode given, int depth) {
        JsonNode schema = operation.resolve(given);
        if (schema.has("enum") && !name.equals("status")) {
            JsonNode choices = schema.path("enum");
            return choices.get(draw.below(choices.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> JSON.numberNode(draw.oneIn(3) ? draw.below(3) : draw.below(100));
            case "number" -> JSON.numberNode(new BigDecimal(draw.below(10_000)).movePointLeft(2));
            case "boolean" -> JSON.booleanNode(draw.oneIn(2));
            default -> JSON.stringNode(text(name, schema));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth >= DEEPEST) {
            return object;
        }
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || !draw.oneIn(3)) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set(draw.word(), value("", schema.path("additionalProperties"), depth + 1));
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int most = Math.min(schema.path("maxItems").asInt(3), 3);
        for (int index = draw.below(most + 1); index >= 0; index--) {
            array.add(value(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        List<String> known = KNOWN.get(name);
        if (known != null) {
            return draw.of(known);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (schema.path("format").asString("").equals("uuid") || lower.endsWith("id") || lower.endsWith("ids")) {
            return id(name);
        }
        if (lower.contains("email")) {
            return draw.oneIn(3) ? shop.thing("customerEmail") : draw.word() + "@example.com";
        }
        return switch (lower) {
            case "password" -> shop.thing("password");
            case "from" -> "2026-01-01";
            case "to" -> "2026-12-31";
            case "amount" -> draw.below(500) + ".99";
            case "handle" -> draw.oneIn(2) ? shop.thing("handle") : draw.word();
            case "slug" -> draw.word();
            case "url", "returnurl" -> "https://example.com/" + draw.word();
            // Refused by the platform before anything is sent, wherever it may lead.
            case "address" -> "https://127.0.0.1/" + draw.word();
            case "token" -> shop.thing("checkoutToken");
            case "refreshtoken" -> shop.thing("refreshToken");
            default -> draw.word();
        };
    }

    private String id(String name) {
        String known = shop.things().get(name.endsWith("s") ? name.substring(0, name.length() - 1) : name);
        if (known != null && !draw.oneIn(4)) {
            return known;
        }
        List<String> some = List.of("productId", "variantId", "orderId", "importId", "customerId", "patchedProductId");
        return draw.oneIn(2) ? draw.uuid() : shop.thing(draw.of(some));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString(schema.has("properties") ? "object" : "string");
    }
}

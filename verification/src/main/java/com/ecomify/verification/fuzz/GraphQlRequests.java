package com.ecomify.verification.fuzz;

import com.ecomify.verification.api.Json;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.api.Schema;
import com.ecomify.verification.shops.Shop;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws GraphQL requests for one root field: wrong variables, and documents that are too deep, too wide or none at all. */
record GraphQlRequests(String url, Shop shop, Schema schema, String field) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 4;

    Request draw(long seed) {
        var draw = new Draw(seed);
        ObjectNode variables = JSON.objectNode();
        Set<String> arguments = new TreeSet<>();
        for (JsonNode argument : schema.field(field).path("args")) {
            String name = argument.path("name").asString();
            if (required(argument) || draw.oneIn(2)) {
                arguments.add(name);
                variables.set(name, value(draw, name, argument.path("type"), 0));
            }
        }
        if (draw.oneIn(2)) {
            new Broken(draw).fields(variables);
        }
        String document = schema.document(field, arguments);
        if (draw.oneIn(4)) {
            document = distorted(draw, document);
        }
        Request request = Request.of("POST", url + "/graphql");
        if (!draw.oneIn(10)) {
            request = request.with("Authorization", "Bearer " + shop.ownerToken());
        } else if (draw.oneIn(2)) {
            request = request.with("X-Store", shop.slug());
        }
        String text = Json.write(Map.of("query", document, "variables", variables));
        return request.body("application/json", draw.oneIn(12) ? new Broken(draw).text(text) : text);
    }

    private static String distorted(Draw draw, String document) {
        String inner = document.substring(document.indexOf('{') + 1, document.lastIndexOf('}'));
        return switch (draw.below(9)) {
            case 0 -> document.replaceFirst("id", draw.word());
            case 1 -> document.substring(0, document.length() - 2);
            case 2 -> "{" + " a: __typename".replace("a", "a" + draw.below(9)).repeat(1 + draw.below(3_000)) + "}";
            case 3 -> "{store(id: 1)" + "{products{edges{node".repeat(40) + "}".repeat(121);
            case 4 -> document + " " + document;
            case 5 -> draw.nasty();
            case 6 -> document.replace('$', '€');
            case 7 ->
                document.replaceFirst("\\{", "{ again:") + " fragment F on Query { ...G } fragment G on Query { ...F }";
            default ->
                document.substring(0, document.indexOf('{') + 1) + " one:" + inner.strip() + " two:" + inner.strip()
                        + "}";
        };
    }

    private JsonNode value(Draw draw, String name, JsonNode type, int depth) {
        return switch (type.path("kind").asString()) {
            case "NON_NULL" -> value(draw, name, type.path("ofType"), depth);
            case "LIST" -> JSON.arrayNode().add(value(draw, name, type.path("ofType"), depth + 1));
            case "INPUT_OBJECT" -> object(draw, schema.type(type.path("name").asString()), depth);
            case "ENUM" -> {
                JsonNode values = schema.type(type.path("name").asString()).path("enumValues");
                yield values.get(draw.below(values.size())).path("name");
            }
            default -> scalar(draw, name, type.path("name").asString());
        };
    }

    private JsonNode object(Draw draw, JsonNode input, int depth) {
        ObjectNode object = JSON.objectNode();
        for (JsonNode each : input.path("inputFields")) {
            if (required(each) || (depth < DEEPEST && draw.oneIn(2))) {
                String name = each.path("name").asString();
                object.set(name, value(draw, name, each.path("type"), depth + 1));
            }
        }
        return object;
    }

    private JsonNode scalar(Draw draw, String name, String type) {
        return switch (type) {
            case "Int" -> JSON.numberNode(draw.of(List.of(0, 1, 3, 20, -1, 101, Integer.MAX_VALUE)));
            case "Boolean" -> JSON.booleanNode(draw.oneIn(2));
            case "Date" -> JSON.stringNode(draw.of(List.of("2026-01-01", "2026-12-31", "2026-02-30", "x")));
            case "Decimal" -> JSON.stringNode(draw.of(List.of("1.00", "19.99", "-1", "1e400", "abc", "0.001")));
            case "ID" -> JSON.stringNode(id(draw, name));
            default -> JSON.stringNode(draw.oneIn(3) ? draw.nastyInBody() : plain(draw, name));
        };
    }

    private String id(Draw draw, String name) {
        String known = shop.things().get(name);
        return known != null
                ? known
                : draw.of(List.of(shop.thing("productId"), shop.thing("orderId"), shop.storeId(), draw.uuid(), "x"));
    }

    private static String plain(Draw draw, String name) {
        return switch (name) {
            case "email" -> draw.word() + "@example.com";
            case "country" -> "IE";
            case "method" -> "pm_card_visa";
            case "currencyCode" -> "EUR";
            default -> draw.word();
        };
    }

    private static boolean required(JsonNode argument) {
        return argument.path("type").path("kind").asString().equals("NON_NULL");
    }
}

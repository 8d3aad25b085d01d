package com.ecomify.verification.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks documents: a field here and there, or the text itself. */
record Broken(Draw draw) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int NESTED = 3_000;
    private static final int MANY = 2_000;
    private static final int LONG = 1_000;

    /** Changes up to three of its places. */
    JsonNode fields(JsonNode document) {
        for (int times = draw.below(3); times >= 0; times--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(document, containers);
            if (!containers.isEmpty()) {
                breakOne(draw.of(containers));
            }
        }
        return document;
    }

    /** The document written so that no reader can be pleased with it. */
    String text(String json) {
        return switch (draw.below(10)) {
            case 0 -> "";
            case 1 -> json.substring(0, json.length() / 2);
            case 2 -> json + json;
            case 3 -> "[".repeat(NESTED);
            case 4 -> "{\"a\":".repeat(NESTED);
            case 5 -> "null";
            case 6 -> "[" + json + "]";
            case 7 -> "\"" + draw.nasty().replace("\"", "") + "\"";
            case 8 -> json.replace(':', '=');
            default -> draw.nasty() + json;
        };
    }

    JsonNode anything() {
        return switch (draw.below(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(-1);
            case 2 -> JSON.numberNode(0);
            case 3 -> JSON.numberNode(new BigInteger("9".repeat(1 + draw.below(400))));
            case 4 -> JSON.numberNode(Long.MIN_VALUE);
            case 5 -> JSON.numberNode(1.5e300);
            case 6 -> JSON.booleanNode(draw.oneIn(2));
            case 7 -> JSON.arrayNode().add(draw.nasty());
            case 8 -> JSON.objectNode().put(draw.nasty(), draw.nasty());
            case 9 -> JSON.arrayNode();
            default -> JSON.stringNode(draw.nastyInBody());
        };
    }

    private void breakOne(JsonNode container) {
        switch (container) {
            case ObjectNode object
            when object.isEmpty() || draw.oneIn(6) ->
                object.set(draw.oneIn(2) ? draw.word() : draw.nasty(), anything());
            case ObjectNode object -> {
                List<String> names = new ArrayList<>(object.propertyNames());
                String name = draw.of(names);
                if (draw.oneIn(4)) {
                    object.remove(name);
                } else {
                    object.set(name, anything());
                }
            }
            case ArrayNode array
            when array.isEmpty() || draw.oneIn(3) -> {
                JsonNode each = anything();
                // Many or long, not both: the request has to fit into our own memory.
                int most = each.isString() && each.asString().length() > LONG ? 1 : MANY;
                for (int times = draw.oneIn(10) ? most : 1; times > 0; times--) {
                    array.add(each);
                }
            }
            case ArrayNode array -> array.set(draw.below(array.size()), anything());
            default -> {}
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }
}

package com.ecomify.verification.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The GraphQL schema as the platform describes it itself, and queries that ask for everything in it. */
public final class Schema {

    /** Asks for all that is used here. */
    public static final String INTROSPECTION = """
            {__schema{queryType{name} mutationType{name} subscriptionType{name}
              types{kind name fields{name args{name type{...T}} type{...T}} inputFields{name type{...T}}
                    enumValues{name}}}}
            fragment T on __Type{kind name ofType{kind name ofType{kind name ofType{kind name}}}}""";

    private static final int DEEPEST = 9;
    private static final String ROWS = "(first: 3)";

    private final JsonNode roots;
    private final Map<String, JsonNode> types = new LinkedHashMap<>();

    public Schema(JsonNode answer) {
        roots = answer.at("/data/__schema");
        roots.path("types").forEach(type -> types.put(type.path("name").asString(), type));
    }

    /** All root fields, such as {@code Query.product}. */
    public List<String> rootFields() {
        List<String> names = new ArrayList<>();
        for (String kind : List.of("query", "mutation", "subscription")) {
            String root = roots.path(kind + "Type").path("name").asString("");
            type(root)
                    .path("fields")
                    .forEach(field -> names.add(root + "." + field.path("name").asString()));
        }
        return names;
    }

    public JsonNode field(String rootField) {
        int dot = rootField.indexOf('.');
        for (JsonNode field : type(rootField.substring(0, dot)).path("fields")) {
            if (field.path("name").asString().equals(rootField.substring(dot + 1))) {
                return field;
            }
        }
        throw new IllegalArgumentException("No field " + rootField);
    }

    /** A document that calls the field with all its arguments as variables and asks for everything below it. */
    public String document(String rootField, Set<String> arguments) {
        String root = rootField.substring(0, rootField.indexOf('.'));
        JsonNode field = field(rootField);
        var variables = new StringBuilder();
        var passed = new StringBuilder();
        for (JsonNode argument : field.path("args")) {
            String name = argument.path("name").asString();
            if (arguments.contains(name)) {
                variables.append(" $").append(name).append(": ").append(written(argument.path("type")));
                passed.append(' ').append(name).append(": $").append(name);
            }
        }
        return root.toLowerCase(Locale.ROOT) + (variables.isEmpty() ? "" : "(" + variables + ")") + " { "
                + field.path("name").asString() + (passed.isEmpty() ? "" : "(" + passed + ")")
                + selection(named(field.path("type")), new TreeSet<>(), DEEPEST) + " }";
    }

    public JsonNode type(String name) {
        JsonNode type = types.get(name);
        return type == null ? MissingNode.getInstance() : type;
    }

    /** The type without lists and exclamation marks. */
    public static String named(JsonNode type) {
        JsonNode inner = type;
        while (inner.path("ofType").isObject()) {
            inner = inner.path("ofType");
        }
        return inner.path("name").asString();
    }

    /** As a document writes it. */
    private static String written(JsonNode type) {
        return switch (type.path("kind").asString()) {
            case "NON_NULL" -> written(type.path("ofType")) + "!";
            case "LIST" -> "[" + written(type.path("ofType")) + "]";
            default -> type.path("name").asString();
        };
    }

    private String selection(String type, Set<String> above, int deep) {
        JsonNode fields = type(type).path("fields");
        if (fields.isEmpty()) {
            return "";
        }
        Set<String> path = new TreeSet<>(above);
        path.add(type);
        var selected = new StringBuilder();
        for (JsonNode field : fields) {
            String below = named(field.path("type"));
            boolean leaf = type(below).path("fields").isEmpty();
            if (leaf || (deep > 1 && !path.contains(below))) {
                String inside = leaf ? "" : selection(below, path, deep - 1);
                if (leaf || !inside.isEmpty()) {
                    selected.append(' ')
                            .append(field.path("name").asString())
                            .append(rows(field))
                            .append(inside);
                }
            }
        }
        return selected.isEmpty() ? "" : " {" + selected + " }";
    }

    private static String rows(JsonNode field) {
        for (JsonNode argument : field.path("args")) {
            if (argument.path("name").asString().equals("first")) {
                return ROWS;
            }
        }
        return "";
    }
}

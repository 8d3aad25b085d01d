package com.ecomify.payment.providers.stripe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks requests against Stripe's published OpenAPI document, where that lies beside the repository. */
final class StripeSpecification {

    private static final String DOCUMENT = "shared/data/payment-specs/stripe-spec3.2023-09-12.json";

    private final @Nullable JsonNode document;

    private StripeSpecification(@Nullable JsonNode document) {
        this.document = document;
    }

    /** Looks for the document in the folders above, as {@code ../shared/…} of the repository. */
    @SuppressWarnings("SystemOut") // whoever reads the build's output has to see what was not checked
    static StripeSpecification load() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(DOCUMENT);
            if (Files.exists(file)) {
                try {
                    return new StripeSpecification(JsonMapper.builder().build().readTree(Files.readAllBytes(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        System.out.println("SKIPPED: requests are not validated against Stripe's OpenAPI document: ../" + DOCUMENT
                + " does not exist");
        return new StripeSpecification(null);
    }

    boolean isPresent() {
        return document != null;
    }

    /** Every fault of the request, as a sentence; empty if it is as Stripe's document says. */
    List<String> violations(String method, String path, String query, String body) {
        List<String> faults = new ArrayList<>();
        if (document == null) {
            return faults;
        }
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            faults.add(method + " " + path + " is not in the document");
            return faults;
        }
        checkQuery(operation.get(), query, faults);
        JsonNode schema = operation.get().at("/requestBody/content/application~1x-www-form-urlencoded/schema");
        if (schema.isMissingNode() && !body.isEmpty()) {
            faults.add(method + " " + path + " takes no body");
        } else if (!schema.isMissingNode()) {
            check("body", Node.parse(body), schema, faults);
        }
        return faults;
    }

    private Optional<JsonNode> operation(String method, String path) {
        JsonNode paths = Objects.requireNonNull(document).get("paths");
        // A literal path wins over one with a parameter: /search is no id.
        if (paths.has(path)) {
            return Optional.ofNullable(paths.get(path).get(method.toLowerCase(Locale.ROOT)));
        }
        for (String template : paths.propertyNames()) {
            String form = Pattern.quote(template).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
            if (path.matches(form)) {
                return Optional.ofNullable(paths.get(template).get(method.toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    private static void checkQuery(JsonNode operation, String query, List<String> faults) {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        for (JsonNode parameter : operation.at("/parameters")) {
            if (parameter.at("/in").asString().equals("query")) {
                known.put(parameter.at("/name").asString(), parameter.get("schema"));
            }
        }
        Node.parse(query).children.forEach((name, value) -> {
            JsonNode schema = known.get(name);
            if (schema == null) {
                faults.add("query parameter " + name + " is unknown");
            } else {
                check("query." + name, value, schema, faults);
            }
        });
    }

    private static void check(String at, Node value, JsonNode schema, List<String> faults) {
        if (schema.has("anyOf")) {
            checkAnyOf(at, value, schema.get("anyOf"), faults);
            return;
        }
        switch (schema.at("/type").asString("")) {
            case "object" -> checkObject(at, value, schema, faults);
            case "array" ->
                value.children.forEach((index, each) -> check(at + "[]", each, schema.get("items"), faults));
            case "integer" ->
                require(value.text.matches("-?\\d{1,18}"), at + ": " + value.text + " is no integer", faults);
            case "number" ->
                require(value.text.matches("-?\\d+(\\.\\d+)?"), at + ": " + value.text + " is no number", faults);
            case "boolean" ->
                require(value.text.matches("true|false"), at + ": " + value.text + " is no boolean", faults);
            case "string" -> checkString(at, value, schema, faults);
            default -> faults.add(at + ": a schema of unknown type");
        }
    }

    private static void checkAnyOf(String at, Node value, JsonNode choices, List<String> faults) {
        for (JsonNode choice : choices) {
            List<String> here = new ArrayList<>();
            check(at, value, choice, here);
            if (here.isEmpty()) {
                return;
            }
        }
        faults.add(at + ": fits none of the forms");
    }

    private static void checkString(String at, Node value, JsonNode schema, List<String> faults) {
        require(value.children.isEmpty(), at + " is no text", faults);
        int maxLength = schema.at("/maxLength").asInt(Integer.MAX_VALUE);
        require(value.text.length() <= maxLength, at + " is longer than " + maxLength, faults);
        if (schema.has("enum")) {
            boolean listed = schema.get("enum")
                    .valueStream()
                    .anyMatch(each -> each.asString().equals(value.text));
            require(listed, at + ": " + value.text + " is none of " + schema.get("enum"), faults);
        }
    }

    private static void checkObject(String at, Node value, JsonNode schema, List<String> faults) {
        JsonNode properties = schema.at("/properties");
        JsonNode others = schema.at("/additionalProperties");
        value.children.forEach((name, each) -> {
            if (properties.has(name)) {
                check(at + "." + name, each, properties.get(name), faults);
            } else if (others.isObject()) {
                check(at + "." + name, each, others, faults);
            } else {
                faults.add(at + "." + name + " is unknown");
            }
        });
        for (JsonNode required : schema.at("/required")) {
            require(
                    value.children.containsKey(required.asString()),
                    at + "." + required.asString() + " is missing",
                    faults);
        }
    }

    private static void require(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** A form such as {@code a=1&b[c]=2&d[0]=3} as a tree. */
    static final class Node {

        final Map<String, Node> children = new LinkedHashMap<>();
        String text = "";

        static Node parse(String form) {
            Node root = new Node();
            for (String pair : form.isEmpty() ? new String[0] : form.split("&", -1)) {
                int split = pair.indexOf('=');
                String name = decode(split < 0 ? pair : pair.substring(0, split));
                Node node = root;
                for (String step : name.replace("]", "").split("\\[", -1)) {
                    String key = step.isEmpty() ? Integer.toString(node.children.size()) : step;
                    node = node.children.computeIfAbsent(key, each -> new Node());
                }
                node.text = split < 0 ? "" : decode(pair.substring(split + 1));
            }
            return root;
        }

        /** The text at a path of names, or the empty text. */
        String at(String... path) {
            Node node = this;
            for (String step : path) {
                node = node.children.getOrDefault(step, new Node());
            }
            return node.text;
        }

        private static String decode(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }
}

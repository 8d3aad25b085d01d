package com.ecomify.gateway.docs;

import com.ecomify.gateway.routing.Routes;
import com.ecomify.gateway.upstream.Service;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the services' OpenAPI documents together. Each service names its components and operations as it likes: here they
 * carry the service's name in front, such as {@code product.Money}.
 */
final class MergedDocument {

    private static final String REFERENCE = "$ref";
    private static final String OPERATION = "operationId";
    private static final String COMPONENTS = "#/components/";

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();

    private MergedDocument() {}

    /** @param missing services that did not answer: named in the document, which is short of their paths */
    static JsonNode of(Collection<ServiceDocument> documents, Collection<Service> missing) {
        MergedDocument merged = new MergedDocument();
        merged.describe(missing);
        documents.forEach(merged::add);
        merged.root.set("paths", merged.paths);
        merged.components.putObject("securitySchemes").set("bearer", bearer());
        merged.root.set("components", merged.components);
        return merged.root;
    }

    private void describe(Collection<Service> missing) {
        root.put("openapi", "3.1.0");
        ObjectNode info = root.putObject("info");
        info.put("title", "Ecomify API");
        info.put("version", "1");
        String text = "REST API of the platform. GraphQL is at `/graphql`.";
        if (!missing.isEmpty()) {
            ArrayNode names = info.putArray("x-unavailable-services");
            missing.forEach(service -> names.add(service.id()));
            text += " **Incomplete**: not answering at the moment: "
                    + String.join(", ", missing.stream().map(Service::id).toList()) + ".";
        }
        info.put("description", text);
        root.putArray("servers").addObject().put("url", "/");
        root.putArray("security").addObject().putArray("bearer");
    }

    private void add(ServiceDocument part) {
        String prefix = part.service().id() + ".";
        part.document().path("paths").properties().forEach(path -> {
            if (Routes.find(path.getKey()).filter(part.service()::equals).isPresent()) {
                paths.set(path.getKey(), renamed(path.getValue(), prefix));
            }
        });
        for (Map.Entry<String, JsonNode> kind :
                part.document().path("components").properties()) {
            if (!kind.getKey().equals("securitySchemes")) {
                ObjectNode all = components.withObjectProperty(kind.getKey());
                kind.getValue()
                        .properties()
                        .forEach(each -> all.set(prefix + each.getKey(), renamed(each.getValue(), prefix)));
            }
        }
    }

    /** A copy in which every reference leads to the prefixed component, and no operation names a scheme that is not there. */
    private static JsonNode renamed(JsonNode node, String prefix) {
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> copy.add(renamed(each, prefix)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(each -> copy.set(each.getKey(), renamed(each, prefix)));
        return copy;
    }

    private static JsonNode renamed(Map.Entry<String, JsonNode> field, String prefix) {
        JsonNode value = field.getValue();
        if (field.getKey().equals(OPERATION) && value.isString()) {
            return JsonNodeFactory.instance.stringNode(prefix + value.stringValue());
        }
        if (field.getKey().equals(REFERENCE)
                && value.isString()
                && value.stringValue().startsWith(COMPONENTS)) {
            String reference = value.stringValue();
            int name = reference.lastIndexOf('/') + 1;
            return JsonNodeFactory.instance.stringNode(
                    reference.substring(0, name) + prefix + reference.substring(name));
        }
        return renamed(value, prefix);
    }

    private static JsonNode bearer() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }
}

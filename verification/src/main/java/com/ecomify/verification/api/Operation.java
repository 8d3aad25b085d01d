package com.ecomify.verification.api;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a live OpenAPI document.
 *
 * @param server that answers it: a service's name, or {@code gateway}
 * @param path with its parameters in braces
 * @param definition the operation's own part of the document
 * @param document all of it, for references
 */
public record Operation(String server, String method, String path, JsonNode definition, JsonNode document) {

    /** How it is called in tables: method and path. */
    public String name() {
        return method + " " + path;
    }

    public List<JsonNode> parameters() {
        return StreamSupport.stream(definition.path("parameters").spliterator(), false)
                .toList();
    }

    /** The schema of its JSON body; a missing node if it has none. */
    public JsonNode body() {
        return definition
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** The schema itself, where it is a reference to one or a choice, of which the first is taken. */
    public JsonNode resolve(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref") || found.has("anyOf")) {
            found = found.has("$ref")
                    ? document.at(found.path("$ref").asString().substring(1))
                    : found.path("anyOf").path(0);
        }
        return found;
    }
}

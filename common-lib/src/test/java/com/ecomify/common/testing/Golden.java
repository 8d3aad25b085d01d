package com.ecomify.common.testing;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example messages of the event contracts: one file per event type, read by the publisher's test and by every
 * consumer's. A change that breaks the file breaks somebody.
 */
public final class Golden {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Golden() {}

    /** The example as the contract's record, for a consumer's test. */
    public static <T> T read(Class<T> type) {
        return EventJson.read(bytes(type), type);
    }

    /** The example as a JSON tree. */
    public static JsonNode json(Class<?> type) {
        return JSON.readTree(bytes(type));
    }

    /** A payload as the JSON tree that goes over the wire, for comparing with {@link #json}. */
    public static JsonNode wire(Object payload) {
        return JSON.readTree(EventJson.write(payload));
    }

    static String path(Class<?> type) {
        EventType contract = type.getAnnotation(EventType.class);
        String publisher = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return "/contracts/" + publisher + "/" + contract.value() + ".json";
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream file = Golden.class.getResourceAsStream(path(type))) {
            if (file == null) {
                throw new AssertionError("there is no golden file " + path(type));
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

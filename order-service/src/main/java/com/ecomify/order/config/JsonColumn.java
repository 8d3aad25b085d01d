package com.ecomify.order.config;

import com.ecomify.common.events.EventJson;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a document inside of a row is written and read; each document has its own converter beside it. */
public abstract class JsonColumn<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this.type = type;
    }

    public static <T> T read(String json, Class<T> type) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    public static String write(Object document) {
        return new String(EventJson.write(document), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T document) {
        return document == null ? null : write(document);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json, type);
    }
}

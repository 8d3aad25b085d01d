package com.ecomify.order.orders;

import com.ecomify.common.events.EventJson;
import com.ecomify.order.pricing.Explanation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How the documents inside of an order's row are written. */
final class JsonConverters {

    private JsonConverters() {}

    static <T> T read(String json, Class<T> type) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static String write(Object document) {
        return new String(EventJson.write(document), StandardCharsets.UTF_8);
    }

    record Explanations(List<Explanation> explanations) {

        Explanations {
            explanations = List.copyOf(explanations);
        }
    }

    @Converter
    static class OfAddress implements AttributeConverter<Address, String> {

        @Override
        public String convertToDatabaseColumn(Address address) {
            return write(address);
        }

        @Override
        public Address convertToEntityAttribute(String json) {
            return read(json, Address.class);
        }
    }

    @Converter
    static class OfExplanations implements AttributeConverter<Explanations, String> {

        @Override
        public String convertToDatabaseColumn(Explanations explanations) {
            return write(explanations);
        }

        @Override
        public Explanations convertToEntityAttribute(String json) {
            return read(json, Explanations.class);
        }
    }
}

package com.ecomify.order.checkout;

import com.ecomify.common.events.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How the documents inside of a process's row are written. */
final class JsonConverters {

    private JsonConverters() {}

    static <T> T read(String json, Class<T> type) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static String write(Object document) {
        return new String(EventJson.write(document), StandardCharsets.UTF_8);
    }

    @Converter
    static class OfPaymentChoice implements AttributeConverter<PaymentChoice, String> {

        @Override
        public String convertToDatabaseColumn(PaymentChoice choice) {
            return write(choice);
        }

        @Override
        public PaymentChoice convertToEntityAttribute(String json) {
            return read(json, PaymentChoice.class);
        }
    }

    @Converter
    static class OfFailure implements AttributeConverter<@Nullable CheckoutFailure, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable CheckoutFailure failure) {
            return failure == null ? null : write(failure);
        }

        @Override
        public @Nullable CheckoutFailure convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : read(json, CheckoutFailure.class);
        }
    }
}

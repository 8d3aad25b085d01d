package com.ecomify.store.config;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A member of a PATCH body that may be cleared: absent in the body it is null and leaves the value, null in the body it holds
 * null and takes the value away.
 */
@JsonDeserialize(using = Clearable.Deserializer.class)
public record Clearable<T>(@Nullable T value) {

    static final class Deserializer extends ValueDeserializer<Clearable<?>> {

        private final @Nullable JavaType type;

        // Jackson asks for one without arguments, then for the contextual one.
        Deserializer() {
            this(null);
        }

        private Deserializer(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType clearable = property == null ? context.getContextualType() : property.getType();
            return new Deserializer(clearable.containedTypeOrUnknown(0));
        }

        @Override
        public Clearable<?> deserialize(JsonParser parser, DeserializationContext context) {
            if (type == null) {
                throw new IllegalStateException("used outside of a property");
            }
            return new Clearable<>(context.readValue(parser, type));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return new Clearable<>(null);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}

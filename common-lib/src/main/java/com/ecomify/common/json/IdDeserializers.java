package com.ecomify.common.json;

import com.ecomify.common.ids.Id;
import com.ecomify.common.ids.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Reads any {@link Id} record from a plain string. */
final class IdDeserializers extends SimpleDeserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        if (type.isTypeOrSubTypeOf(Id.class) && type.getRawClass().isRecord()) {
            return new IdDeserializer<>(type.getRawClass().asSubclass(Id.class));
        }
        return super.findBeanDeserializer(type, config, bean);
    }

    private static final class IdDeserializer<T extends Id> extends StdDeserializer<T> {

        private final Class<T> type;

        IdDeserializer(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString("");
            try {
                return Ids.of(type, UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                return type.cast(context.handleWeirdStringValue(type, text, "expected a UUID"));
            }
        }
    }
}

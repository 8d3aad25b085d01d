package com.ecomify.gateway.graphql;

import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** A GraphQL request of {@code null} is no request: without this the library takes it for one and fails on it. */
@Component
class RequestBodyModule extends SimpleModule {

    @SuppressWarnings("this-escape") // the module is filled before anyone can see it
    RequestBodyModule() {
        super("graphql-request-body");
        setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
                return type.getBeanClass() == SerializableGraphQlRequest.class
                        ? new NeverNull(deserializer)
                        : deserializer;
            }
        });
    }

    private static final class NeverNull extends DelegatingDeserializer {

        NeverNull(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new NeverNull(delegate);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return context.reportInputMismatch(this, "expected: a document with the field query");
        }
    }
}

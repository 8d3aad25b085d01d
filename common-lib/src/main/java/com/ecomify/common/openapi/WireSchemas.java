package com.ecomify.common.openapi;

import com.ecomify.common.ids.Id;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes the kernel's value types as they are written, and records with their whole names and their nullness. */
final class WireSchemas implements ModelConverter {

    private static final String COMPONENTS = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (Id.class.isAssignableFrom(raw)) {
            return text().format("uuid");
        }
        if (raw == Money.class || raw == MoneyInput.class) {
            context.defineModel(raw.getSimpleName(), raw == Money.class ? money() : moneyInput());
            return reference(raw.getSimpleName());
        }
        if (raw.isRecord() && raw.isMemberClass() && raw.getTypeParameters().length == 0 && type.getName() == null) {
            type.setName(nameOf(raw));
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && raw.isRecord()) {
            describe(raw, definition(schema, context));
        }
        return schema;
    }

    /** With the names around it: several records of a service may be called Variant, and each means another thing. */
    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String prefix = outer == null ? "" : nameOf(outer).replaceAll("Controller$", "");
        return prefix + type.getSimpleName();
    }

    private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        Schema<?> defined = context.getDefinedModels().get(reference.substring(COMPONENTS.length()));
        return defined == null ? schema : defined;
    }

    @SuppressWarnings("rawtypes") // the library's own signature
    private static void describe(Class<?> record, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            List<String> required = new ArrayList<>();
            describe(record, properties, required);
            // None of them: the schema is that of another record, which this one names in its place.
            if (!required.isEmpty()) {
                schema.setRequired(required);
            }
        }
    }

    @SuppressWarnings("rawtypes") // the library's own signature
    private static void describe(Class<?> record, Map<String, Schema> properties, List<String> required) {
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> property = properties.get(component.getName());
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(component.getType(), properties, required);
            } else if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(component.getName(), orNull(property));
            } else if (property != null) {
                required.add(component.getName());
            }
        }
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return anyOf(reference(schema.get$ref()), typed("null"));
        }
        if (schema.getTypes() != null) {
            schema.addType("null");
        }
        return schema;
    }

    private static Schema<?> money() {
        Schema<?> money = typed("object");
        money.setDescription("An exact amount in major units.");
        money.addProperty("amount", text().example("19.99"));
        money.addProperty("currencyCode", currency());
        money.setRequired(List.of("amount", "currencyCode"));
        return money;
    }

    private static Schema<?> moneyInput() {
        Schema<?> written = typed("object");
        written.addProperty("amount", anyOf(text(), typed("number")));
        written.addProperty("currencyCode", currency());
        written.setRequired(List.of("amount"));
        Schema<?> input = anyOf(written, text(), typed("number"));
        input.setDescription("An amount in major units; in the store's currency where none is named.");
        return input;
    }

    private static Schema<?> anyOf(Schema<?>... choices) {
        Schema<?> schema = new JsonSchema();
        schema.setAnyOf(List.of(choices));
        return schema;
    }

    private static Schema<?> currency() {
        return text().description("ISO 4217").example("USD");
    }

    private static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> typed(String type) {
        // Added, not set: whoever comes next takes types away again.
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref(name);
    }
}

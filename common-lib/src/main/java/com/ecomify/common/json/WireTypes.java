package com.ecomify.common.json;

import com.ecomify.common.ids.Id;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes ids and money in the API documents as they are written, not as Java keeps them. */
final class WireTypes implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (Id.class.isAssignableFrom(raw)) {
            return of("string").format("uuid");
        }
        if (raw == Money.class || raw == MoneyInput.class) {
            Schema<?> money = of("object")
                    .addProperty("amount", of("string").example("19.99"))
                    .addProperty("currencyCode", of("string").example("EUR").pattern("[A-Z]{3}"));
            return raw == Money.class ? money.required(List.of("amount", "currencyCode")) : money;
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    /** With the type in the form of OpenAPI 3.1 as well. */
    private static Schema<?> of(String type) {
        Schema<?> schema = new Schema<>().type(type);
        schema.addType(type);
        return schema;
    }
}

package com.ecomify.common.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Refuses texts with a NUL in them, which no database takes: a wrong field, not a failure further in. */
final class TextDeserializer extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = super.deserialize(parser, context);
        if (text != null && text.indexOf('\0') >= 0) {
            return context.reportInputMismatch(this, "expected: a text without the character U+0000");
        }
        return text;
    }
}

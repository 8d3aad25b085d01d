package com.ecomify.common.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** The same for the names in a map. */
final class TextKeyDeserializer extends KeyDeserializer {

    @Override
    public String deserializeKey(String key, DeserializationContext context) {
        if (key.indexOf('\0') >= 0) {
            return context.reportInputMismatch(String.class, "expected: a name without the character U+0000");
        }
        return key;
    }
}

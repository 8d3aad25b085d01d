package com.ecomify.common.json;

import com.ecomify.common.money.MoneyInput;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

final class MoneyInputDeserializer extends StdDeserializer<MoneyInput> {

    MoneyInputDeserializer() {
        super(MoneyInput.class);
    }

    @Override
    public MoneyInput deserialize(JsonParser parser, DeserializationContext context) {
        MoneyFields fields = MoneyFields.read(context.readTree(parser), context, MoneyInput.class);
        return new MoneyInput(fields.amount(), fields.currencyCode());
    }
}

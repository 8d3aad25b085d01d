package com.ecomify.common.json;

import com.ecomify.common.money.Money;
import java.util.Currency;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

final class MoneyDeserializer extends StdDeserializer<Money> {

    MoneyDeserializer() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
        MoneyFields fields = MoneyFields.read(context.readTree(parser), context, Money.class);
        if (fields.currencyCode() == null) {
            return context.reportInputMismatch(Money.class, "currencyCode is missing");
        }
        try {
            return Money.of(fields.amount(), Currency.getInstance(fields.currencyCode()));
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(
                    Money.class, "%s %s is not an amount of a known currency", fields.amount(), fields.currencyCode());
        }
    }
}

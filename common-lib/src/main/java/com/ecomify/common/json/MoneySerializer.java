package com.ecomify.common.json;

import com.ecomify.common.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

final class MoneySerializer extends StdSerializer<Money> {

    MoneySerializer() {
        super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializationContext context) {
        json.writeStartObject(money);
        json.writeStringProperty("amount", money.toDecimal().toPlainString());
        json.writeStringProperty("currencyCode", money.currency().getCurrencyCode());
        json.writeEndObject();
    }
}

package com.ecomify.common.json;

import com.ecomify.common.ids.Id;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Money as {@code {"amount": "19.99", "currencyCode": "USD"}} and every {@link Id} as a plain string, everywhere: the API,
 * events, stored documents.
 */
public final class EcomifyJacksonModule extends SimpleModule {

    @SuppressWarnings("this-escape") // the module is filled before anyone can see it
    public EcomifyJacksonModule() {
        super("ecomify", Version.unknownVersion());
        addSerializer(Money.class, new MoneySerializer());
        addSerializer(Id.class, new IdSerializer());
        IdDeserializers deserializers = new IdDeserializers();
        deserializers.addDeserializer(String.class, new TextDeserializer());
        addKeyDeserializer(String.class, new TextKeyDeserializer());
        deserializers.addDeserializer(Money.class, new MoneyDeserializer());
        deserializers.addDeserializer(MoneyInput.class, new MoneyInputDeserializer());
        setDeserializers(deserializers);
    }
}

package com.ecomify.common.json;

import com.ecomify.common.ids.Id;
import com.ecomify.common.ids.Ids;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

final class IdConverterFactory implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        return text -> Ids.of(type, UUID.fromString(text));
    }
}

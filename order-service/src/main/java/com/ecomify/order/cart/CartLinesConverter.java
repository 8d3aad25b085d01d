package com.ecomify.order.cart;

import com.ecomify.common.events.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

@Converter
class CartLinesConverter implements AttributeConverter<CartLines, String> {

    @Override
    public String convertToDatabaseColumn(CartLines lines) {
        return new String(EventJson.write(lines), StandardCharsets.UTF_8);
    }

    @Override
    public CartLines convertToEntityAttribute(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), CartLines.class);
    }
}

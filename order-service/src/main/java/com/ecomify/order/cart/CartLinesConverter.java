package com.ecomify.order.cart;

import com.ecomify.order.config.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class CartLinesConverter extends JsonColumn<CartLines> {

    CartLinesConverter() {
        super(CartLines.class);
    }
}

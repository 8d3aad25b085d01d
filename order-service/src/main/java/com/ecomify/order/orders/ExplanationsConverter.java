package com.ecomify.order.orders;

import com.ecomify.order.config.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class ExplanationsConverter extends JsonColumn<Explanations> {

    ExplanationsConverter() {
        super(Explanations.class);
    }
}

package com.ecomify.order.checkout;

import com.ecomify.order.config.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class PaymentChoiceConverter extends JsonColumn<PaymentChoice> {

    PaymentChoiceConverter() {
        super(PaymentChoice.class);
    }
}

package com.ecomify.order.checkout;

import com.ecomify.order.config.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class CheckoutFailureConverter extends JsonColumn<CheckoutFailure> {

    CheckoutFailureConverter() {
        super(CheckoutFailure.class);
    }
}

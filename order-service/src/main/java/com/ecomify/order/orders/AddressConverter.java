package com.ecomify.order.orders;

import com.ecomify.order.config.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class AddressConverter extends JsonColumn<Address> {

    AddressConverter() {
        super(Address.class);
    }
}

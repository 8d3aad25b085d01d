package com.ecomify.gateway.graphql;

import com.netflix.graphql.dgs.DgsScalar;
import java.math.BigDecimal;

@DgsScalar(name = "Decimal")
class DecimalScalar extends TextScalar {

    @Override
    String checked(String text) {
        // Bounded before parsing: "1e999999999" is a short text and a huge number.
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?([eE][+-]?\\d)?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text).toPlainString();
    }

    @Override
    String expectation() {
        return "a decimal number such as \"19.99\"";
    }
}

package com.ecomify.gateway.graphql;

import com.netflix.graphql.dgs.DgsScalar;
import java.time.LocalDate;

@DgsScalar(name = "Date")
class DateScalar extends TextScalar {

    @Override
    String checked(String text) {
        return LocalDate.parse(text).toString();
    }

    @Override
    String expectation() {
        return "a date such as 2026-11-22";
    }
}

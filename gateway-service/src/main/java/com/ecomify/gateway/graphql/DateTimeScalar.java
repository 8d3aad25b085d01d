package com.ecomify.gateway.graphql;

import com.netflix.graphql.dgs.DgsScalar;
import java.time.Instant;

@DgsScalar(name = "DateTime")
class DateTimeScalar extends TextScalar {

    @Override
    String checked(String text) {
        return Instant.parse(text).toString();
    }

    @Override
    String expectation() {
        return "a time in UTC such as 2026-11-22T17:00:00Z";
    }
}

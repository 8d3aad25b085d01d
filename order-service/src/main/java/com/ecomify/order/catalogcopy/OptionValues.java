package com.ecomify.order.catalogcopy;

import com.ecomify.common.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The chosen option values of a variant as they stand in the table. */
record OptionValues(Map<String, String> values) {

    static OptionValues parse(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), OptionValues.class);
    }

    String toJson() {
        return new String(EventJson.write(this), StandardCharsets.UTF_8);
    }
}

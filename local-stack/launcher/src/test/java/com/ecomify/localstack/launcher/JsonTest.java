package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesNestedValuesAndEscapesText() {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", "a \"quoted\"\n\\ line");
        map.put("ports", List.of(1, 2));
        map.put("up", true);

        assertThat(Json.write(map))
                .isEqualTo("{\"name\":\"a \\\"quoted\\\"\\n\\\\ line\",\"ports\":[1,2],\"up\":true}");
    }
}

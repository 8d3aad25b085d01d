package com.ecomify.verification.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void writesItselfAsACommandLineWhateverItHolds() {
        Request request = Request.of("POST", "http://127.0.0.1:8080/x?a=1&b=2")
                .with("X-Store", "it's")
                .json(Map.of("name", "a\\b"));

        assertThat(request.curl())
                .isEqualTo("curl -i -X POST $'http://127.0.0.1:8080/x?a=1&b=2' -H $'X-Store: it\\'s'"
                        + " -H $'Content-Type: application/json' --data-binary $'{\"name\":\"a\\\\\\\\b\"}'");
    }

    @Test
    void keepsControlCharactersReadable() {
        assertThat(Request.of("GET", "http://x").body("text/plain", "a\0b\n").curl())
                .endsWith("--data-binary $'a\\u0000b\\u000a'");
    }
}

package com.ecomify.verification.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Request;
import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final String PROBLEM = "{\"status\": %d, \"code\": \"NOT_FOUND\"}";

    @Test
    void takesAProblemDocument() {
        assertThat(Rules.fault(refusal(404, PROBLEM.formatted(404)))).isEmpty();
    }

    @Test
    void findsWhatBreaks() {
        assertThat(Rules.fault(refusal(500, PROBLEM.formatted(500)))).contains("a 5xx");
        assertThat(Rules.fault(refusal(0, "java.io.IOException"))).isPresent();
    }

    @Test
    void wantsTheStatusAndACodeInTheDocument() {
        assertThat(Rules.fault(refusal(404, PROBLEM.formatted(400)))).isPresent();
        assertThat(Rules.fault(refusal(404, "{\"status\": 404}"))).isPresent();
        assertThat(Rules.fault(refusal(404, "<html>"))).isPresent();
    }

    @Test
    void wantsATimeToTryAgain() {
        assertThat(Rules.fault(refusal(429, PROBLEM.formatted(429)))).isPresent();
        assertThat(Rules.fault(refusal(429, PROBLEM.formatted(429), "Retry-After")))
                .isEmpty();
    }

    @Test
    void findsInternalsThatDidNotComeWithTheRequest() {
        String text = "{\"status\": 400, \"code\": \"X_Y\", \"detail\": \"java.lang.NullPointerException\"}";

        assertThat(Rules.fault(refusal(400, text))).isPresent();
        assertThat(Rules.fault(refusal(200, "at com.ecomify.order.Cart.add(Cart.java:5)")))
                .isPresent();
        assertThat(Rules.fault(refusal(200, "{\"title\": \"A selection from our range\"}")))
                .isEmpty();
        assertThat(Rules.graphQlFault(refusal(200, "{\"data\": {\"_service\": {\"sdl\": \"type UserError {}\"}}}")))
                .isEmpty();
    }

    @Test
    void wantsACodeInEveryErrorOfGraphQl() {
        assertThat(Rules.graphQlFault(refusal(200, "{\"errors\": [{\"message\": \"no\"}]}")))
                .isPresent();
        assertThat(Rules.graphQlFault(refusal(200, "{\"errors\": [{\"extensions\": {\"code\": \"INTERNAL_ERROR\"}}]}")))
                .isPresent();
        assertThat(Rules.graphQlFault(refusal(200, "{\"errors\": [{\"extensions\": {\"code\": \"NOT_FOUND\"}}]}")))
                .isEmpty();
    }

    private static Answer refusal(int status, String text, String... more) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Content-Type", List.of("application/problem+json"));
        List.of(more).forEach(name -> headers.put(name, List.of("1")));
        return new Answer(
                Request.of("GET", "http://127.0.0.1/x"), status, HttpHeaders.of(headers, (_, _) -> true), text, 1);
    }
}

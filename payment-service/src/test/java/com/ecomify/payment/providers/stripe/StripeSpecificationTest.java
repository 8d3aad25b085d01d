package com.ecomify.payment.providers.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker itself: it has to find faults, or what it does not find means nothing. */
class StripeSpecificationTest {

    private final StripeSpecification specification = StripeSpecification.load();

    @BeforeEach
    void needsTheDocument() {
        Assumptions.assumeTrue(specification.isPresent(), "Stripe's OpenAPI document is not beside the repository");
    }

    @Test
    void acceptsAGoodRequest() {
        assertThat(create("amount=100&currency=usd&confirm=true&metadata[a]=b&payment_method_types[0]=card"))
                .isEmpty();
    }

    @Test
    void findsWhatIsWrong() {
        assertThat(create("currency=usd")).containsExactly("body.amount is missing");
        assertThat(create("amount=1.5&currency=usd")).containsExactly("body.amount: 1.5 is no integer");
        assertThat(create("amount=100&currency=usd&confirm=yes")).containsExactly("body.confirm: yes is no boolean");
        assertThat(create("amount=100&currency=usd&colour=red")).containsExactly("body.colour is unknown");
        assertThat(create("amount=100&currency=usd&capture_method=later"))
                .singleElement()
                .asString()
                .startsWith("body.capture_method: later is none of");
        assertThat(specification.violations("PUT", "/v1/payment_intents", "", ""))
                .containsExactly("PUT /v1/payment_intents is not in the document");
        assertThat(specification.violations("GET", "/v1/payment_intents/pi_1", "colour=red", ""))
                .containsExactly("query parameter colour is unknown");
    }

    private List<String> create(String body) {
        return specification.violations("POST", "/v1/payment_intents", "", body);
    }
}

package com.ecomify.store.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.contract.store.CustomerChanged;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OwnProfileIT {

    private static final String PROFILE = "/api/v1/storefront/customer";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    private final StoreId store = new StoreId(Uuid7.next());
    private final CustomerId account = new CustomerId(Uuid7.next());

    @BeforeEach
    void register() {
        events.publish(store, account, 0, new CustomerRegistered(account, "a@example.com", "Aroha", "Ngata", true));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(customer().get(PROFILE).status()).isEqualTo(200));
    }

    @Test
    void changesWhatItsOwnerNames() {
        Answer changed = customer().patch(PROFILE, """
                {"lastName": "Parata", "phone": "+64 21 555 010", "acceptsMarketing": false}""");

        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(customer().get(PROFILE).body()).isEqualTo(changed.body());
        assertThat(changed.text("/firstName")).isEqualTo("Aroha");
        assertThat(changed.text("/lastName")).isEqualTo("Parata");
        assertThat(changed.text("/phone")).isEqualTo("+64 21 555 010");
        CustomerChanged event = events.await(
                        CustomerChanged.class,
                        each -> each.payload().customerId().equals(account) && each.sequence() == 1)
                .payload();
        assertThat(event.lastName()).isEqualTo("Parata");
        assertThat(event.acceptsMarketing()).isFalse();
    }

    @Test
    void takesThePhoneNumberAway() {
        customer().patch(PROFILE, "{\"phone\": \"+64 21 555 010\"}");

        Answer changed = customer().patch(PROFILE, "{\"phone\": null}");

        assertThat(changed.at("/phone").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"firstName\": \"\"}",
                "{\"firstName\": \"a\\nb\"}",
                "{\"email\": \"other@example.com\"}",
                "{\"phone\": \"none\"}",
                "{\"phone\": {}}",
                "{\"acceptsMarketing\": \"perhaps\"}",
                "{\"tags\": [\"vip\"]}"
            })
    void changesNothingWhenAFieldIsWrong(String body) {
        Answer before = customer().get(PROFILE);

        assertThat(customer().patch(PROFILE, body).problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(customer().get(PROFILE).body()).isEqualTo(before.body());
    }

    private Api customer() {
        return api.as(tokens.customer(store, account.value()));
    }
}

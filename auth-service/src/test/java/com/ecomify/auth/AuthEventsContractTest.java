package com.ecomify.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.auth.CustomerRegistered;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.auth.UserRegistered;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.testing.Golden;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthEventsContractTest {

    @Test
    void publishesUserRegisteredAsAgreed() {
        UserRegistered event = new UserRegistered(
                new UserId(UUID.fromString("0198b1a0-0000-7000-8000-000000000002")),
                "mia@example.com",
                "Mia",
                "Merchant");

        assertThat(Golden.wire(event)).isEqualTo(Golden.json(UserRegistered.class));
    }

    @Test
    void publishesCustomerRegisteredAsAgreed() {
        CustomerRegistered event = new CustomerRegistered(
                new CustomerId(UUID.fromString("0198b1a0-0000-7000-8000-000000000003")),
                "ada@example.com",
                "Ada",
                "Lovelace",
                true);

        assertThat(Golden.wire(event)).isEqualTo(Golden.json(CustomerRegistered.class));
    }
}

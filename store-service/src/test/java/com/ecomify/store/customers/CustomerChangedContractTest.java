package com.ecomify.store.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.store.CustomerChanged;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.testing.Golden;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerChangedContractTest {

    @Test
    void writesACustomerAsItsConsumersReadIt() {
        CustomerId id = new CustomerId(UUID.fromString("0198b1a0-0000-7000-8000-000000000003"));
        CustomerState customer = new CustomerState(
                id,
                2,
                id,
                "ada@example.com",
                "Ada",
                "Lovelace",
                null,
                false,
                true,
                List.of("vip"),
                Instant.EPOCH,
                Instant.EPOCH);

        assertThat(Golden.wire(CustomerEvents.contract(customer))).isEqualTo(Golden.json(CustomerChanged.class));
    }
}

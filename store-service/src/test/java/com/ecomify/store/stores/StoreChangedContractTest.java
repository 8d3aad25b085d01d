package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Golden;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoreChangedContractTest {

    @Test
    void writesAStoreAsItsConsumersReadIt() {
        StoreView store = new StoreView(
                StoreId.parse("0198b1a0-0000-7000-8000-000000000001"),
                3,
                new UserId(UUID.fromString("0198b1a0-0000-7000-8000-000000000002")),
                "Fjordline",
                "fjordline",
                List.of("shop.fjordline.example"),
                "EUR",
                "de-DE",
                "Europe/Berlin",
                "DE",
                StoreStatus.ACTIVE,
                "hello@fjordline.example",
                new CheckoutSettings(
                        new BigDecimal("0.190000"), true, Money.ofMinor(490, "EUR"), Money.ofMinor(15_000, "EUR")),
                Instant.EPOCH,
                Instant.EPOCH);

        assertThat(Golden.wire(StoreEvents.contract(store))).isEqualTo(Golden.json(StoreChanged.class));
    }
}

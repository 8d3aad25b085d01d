package com.ecomify.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.ReservationCommitted;
import com.ecomify.common.contract.inventory.ReservationReleased;
import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.testing.Golden;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InventoryContractTest {

    private static final OrderId ORDER = new OrderId(UUID.fromString("0198b1a0-0000-7000-8000-000000000007"));
    private static final VariantId VARIANT = new VariantId(UUID.fromString("0198b1a0-0000-7000-8000-000000000005"));
    private static final ProductId PRODUCT = new ProductId(UUID.fromString("0198b1a0-0000-7000-8000-000000000004"));

    static Stream<Object> events() {
        return Stream.of(
                new StockReserved(ORDER, Instant.parse("2026-11-22T10:15:30Z")),
                new StockRefused(ORDER, List.of(new StockRefused.Shortage(VARIANT, 2, 1))),
                new ReservationCommitted(ORDER),
                new ReservationReleased(ORDER, false),
                new StockLevelChanged(VARIANT, PRODUCT, 8, 2, 0));
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesEveryEventAsItsGoldenFileSays(Object event) {
        assertThat(Golden.wire(event)).isEqualTo(Golden.json(event.getClass()));
    }
}

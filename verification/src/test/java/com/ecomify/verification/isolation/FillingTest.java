package com.ecomify.verification.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FillingTest {

    @Test
    void takesThingsOfTheShopThatIsAskedAbout() {
        assertThat(Filling.fill("/orders/{orderId}?by={my.orderId}", TestShops.ASKED, TestShops.OTHER))
                .isEqualTo("/orders/" + TestShops.ORDER + "?by=other-order");
    }

    @Test
    void knowsWhetherItPointsAtTheShop() {
        assertThat(Filling.staff("GET /orders/{orderId}", "order:read").names()).isTrue();
        assertThat(Filling.staff("POST /orders", "order:write")
                        .sending("{\"variantId\": \"{variantId}\"}")
                        .names())
                .isTrue();
        assertThat(Filling.staff("POST /orders", "order:write")
                        .sending("{\"a\": \"{fresh}\", \"b\": \"{my.orderId}\"}")
                        .names())
                .isFalse();
    }

    @Test
    void refusesWhatNoShopHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filling.fill("{nothing}", TestShops.ASKED, TestShops.OTHER))
                .withMessageContaining("nothing");
    }
}

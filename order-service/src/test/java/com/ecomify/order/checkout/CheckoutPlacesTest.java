package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.ids.Uuid7;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckoutPlacesTest {

    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final CheckoutPlaces places = new CheckoutPlaces(CheckoutScript.TIMES, meters);
    private final OrderId first = new OrderId(Uuid7.next());
    private final OrderId second = new OrderId(Uuid7.next());
    private final OrderId third = new OrderId(Uuid7.next());

    @Test
    void givesAsManyAsThereAre() throws InterruptedException {
        assertThat(places.take(first, A_MOMENT)).isPresent();
        assertThat(places.take(second, A_MOMENT)).isPresent();

        assertThat(places.take(third, A_MOMENT)).isEmpty();
        assertThat(meters.get("ecomify.checkout.beginning").gauge().value()).isEqualTo(2);
    }

    @Test
    void givesAPlaceToTheNextWhenTheStockOfAnotherIsKnown() throws InterruptedException {
        places.take(first, A_MOMENT);
        places.take(second, A_MOMENT);

        places.leave(second);

        assertThat(places.take(third, A_MOMENT)).isPresent();
    }

    @Test
    void takesAPlaceBackOnce() throws InterruptedException {
        Optional<CheckoutPlaces.Place> place = places.take(first, A_MOMENT);
        places.take(second, A_MOMENT);

        places.leave(first);
        place.orElseThrow().close();
        places.leave(third);

        assertThat(places.take(third, A_MOMENT)).isPresent();
        assertThat(places.take(first, A_MOMENT)).isEmpty();
    }
}

package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Lets only so many checkouts of this instance wait for their stock at once. The others of a crowd wait before they have begun
 * anything, in the order in which they came: so nobody's reservation runs out of time in a queue, and those who come
 * too late for the last unit are told by {@link RecentShortages}.
 */
@Component
class CheckoutPlaces {

    private final Semaphore free;
    private final Map<OrderId, Place> taken = new ConcurrentHashMap<>();

    CheckoutPlaces(CheckoutProperties properties, MeterRegistry meters) {
        this.free = new Semaphore(properties.beginningAtOnce(), true);
        meters.gauge("ecomify.checkout.beginning", taken, Map::size);
        meters.gauge("ecomify.checkout.queue", free, Semaphore::getQueueLength);
    }

    /** Empty if none has become free within the time. */
    Optional<Place> take(OrderId order, Duration atMost) throws InterruptedException {
        if (!free.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        Place place = new Place(order);
        taken.put(order, place);
        return Optional.of(place);
    }

    /** Its stock is known: whoever waits for that place need not wait for the payment. */
    void leave(OrderId order) {
        Place place = taken.get(order);
        if (place != null) {
            place.close();
        }
    }

    /** Given back once, by whoever is first. */
    final class Place implements AutoCloseable {

        private final OrderId order;

        private Place(OrderId order) {
            this.order = order;
        }

        @Override
        public void close() {
            if (taken.remove(order, this)) {
                free.release();
            }
        }
    }
}

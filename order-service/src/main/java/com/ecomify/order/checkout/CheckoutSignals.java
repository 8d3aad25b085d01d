package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Wakes the requests of this instance that wait for the outcome of a checkout. A hint only: the outcome is in the database, and a consumer
 * of another instance may have written it.
 */
@Component
class CheckoutSignals {

    private final ConcurrentHashMap<OrderId, Set<Waiter>> waiting = new ConcurrentHashMap<>();

    /** To be opened before the first look at the database, so that no news falls in between. */
    Waiter waiter(OrderId order) {
        Waiter waiter = new Waiter(order);
        // In one step with the removal of an empty set in close(), which a plain add could race with.
        waiting.compute(order, (id, waiters) -> {
            Set<Waiter> all = waiters == null ? ConcurrentHashMap.newKeySet() : waiters;
            all.add(waiter);
            return all;
        });
        return waiter;
    }

    void news(OrderId order) {
        Set<Waiter> waiters = waiting.get(order);
        if (waiters != null) {
            waiters.forEach(waiter -> waiter.news.release());
        }
    }

    final class Waiter implements AutoCloseable {

        private final OrderId order;
        private final Semaphore news = new Semaphore(0);

        private Waiter(OrderId order) {
            this.order = order;
        }

        /** Returns at the next news, or after {@code atMost}. */
        void await(Duration atMost) throws InterruptedException {
            if (news.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                news.drainPermits();
            }
        }

        @Override
        public void close() {
            waiting.computeIfPresent(order, (id, waiters) -> {
                waiters.remove(this);
                return waiters.isEmpty() ? null : waiters;
            });
        }
    }
}

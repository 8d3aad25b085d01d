package com.ecomify.common.events;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this instance when a transaction with events has committed. */
final class OutboxSignal {

    private final Semaphore permits = new Semaphore(0);

    void wake() {
        permits.release();
    }

    /** Returns at the next wake, or after {@code atMost}. */
    void await(Duration atMost) throws InterruptedException {
        boolean woken = permits.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (woken) {
            permits.drainPermits();
        }
    }
}

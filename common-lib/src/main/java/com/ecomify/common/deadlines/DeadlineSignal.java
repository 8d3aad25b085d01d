package com.ecomify.common.deadlines;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the worker of this instance when a deadline was set. */
final class DeadlineSignal {

    private final Semaphore permits = new Semaphore(0);

    void wake() {
        permits.release();
    }

    void await(Duration atMost) throws InterruptedException {
        if (permits.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            permits.drainPermits();
        }
    }
}

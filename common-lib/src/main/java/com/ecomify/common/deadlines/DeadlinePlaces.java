package com.ecomify.common.deadlines;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The places of handlers at work in this instance. A transaction that sets a deadline which is due already takes a free one for
 * it and claims the deadline as it is written: its handler begins right after the commit and nobody has to look for it.
 */
final class DeadlinePlaces {

    private static final int AT_ONCE = 32;

    private final Duration lease;
    private final Semaphore free = new Semaphore(AT_ONCE);

    private volatile Set<String> kinds = Set.of();
    private volatile Consumer<DeadlineClaims.Claim> handler = claim -> {};

    DeadlinePlaces(Duration lease) {
        this.lease = lease;
    }

    Duration lease() {
        return lease;
    }

    /** @param handler called on a virtual thread with what has a place */
    void open(Set<String> kinds, Consumer<DeadlineClaims.Claim> handler) {
        this.handler = handler;
        this.kinds = Set.copyOf(kinds);
    }

    /** Gives no more places to transactions; waits for the handlers at work. Whether all have ended in time. */
    boolean close(Duration atMost) throws InterruptedException {
        kinds = Set.of();
        if (!free.tryAcquire(AT_ONCE, atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        // Given back: they may be opened again.
        free.release(AT_ONCE);
        return true;
    }

    /** Whether a handler of this instance has a place for it now; {@link #begin} or {@link #release} has to follow. */
    boolean take(String kind) {
        return kinds.contains(kind) && free.tryAcquire();
    }

    /** All that are free, at least one. */
    int takeFree() throws InterruptedException {
        free.acquire();
        return 1 + free.drainPermits();
    }

    void release(int places) {
        free.release(places);
    }

    /** Calls the handler in the place that was taken, and gives it back. */
    void begin(DeadlineClaims.Claim claim) {
        Thread.ofVirtual().name("deadline-" + claim.kind()).start(() -> {
            try {
                handler.accept(claim);
            } finally {
                free.release();
            }
        });
    }
}

package com.ecomify.common.ids;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Generates UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits. Ids made one after
 * another by one process ascend, so that index pages fill in order.
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    /**
     * Milliseconds, then the counter: one number, which needs no lock. Virtual threads that meet at a lock while all processors
     * are busy queue for a processor with the lock in their hands, and hundreds behind them.
     */
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /** A new id; never the same twice. */
    public static UUID next() {
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        // RFC 9562 section 6.2, method 1: a 12-bit counter in rand_a keeps the order within a millisecond.
        // It begins in the lower quarter; beyond its end it goes over into the next millisecond.
        long fresh = (System.currentTimeMillis() << COUNTER_BITS)
                | ThreadLocalRandom.current().nextInt(0x400);
        long now = LAST.updateAndGet(last -> isLater(fresh, last) ? fresh : last + 1);
        long high = ((now >>> COUNTER_BITS) << 16) | 0x7000L | (now & 0xFFF);
        return new UUID(high, low);
    }

    private static boolean isLater(long fresh, long last) {
        return fresh >>> COUNTER_BITS > last >>> COUNTER_BITS;
    }
}

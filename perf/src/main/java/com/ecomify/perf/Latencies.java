package com.ecomify.perf;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/** Counts answers by how many milliseconds they took; anything from a minute on counts as a minute. */
final class Latencies {

    private static final int LONGEST = 60_000;

    private final AtomicIntegerArray counts = new AtomicIntegerArray(LONGEST + 1);
    private final LongAdder total = new LongAdder();

    void add(long milliseconds) {
        counts.incrementAndGet(Math.clamp(milliseconds, 0, LONGEST));
        total.increment();
    }

    long count() {
        return total.sum();
    }

    /** The time within which this share of the answers came; 0 when there was none. */
    long percentile(double percent) {
        long wanted = Math.max(1, Math.round(Math.ceil(total.sum() * percent / 100)));
        long seen = 0;
        for (int milliseconds = 0; milliseconds <= LONGEST; milliseconds++) {
            seen += counts.get(milliseconds);
            if (seen >= wanted) {
                return milliseconds;
            }
        }
        return 0;
    }
}

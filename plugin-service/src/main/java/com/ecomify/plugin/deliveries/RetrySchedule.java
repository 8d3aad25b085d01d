package com.ecomify.plugin.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a delivery that failed is tried again: ever later, and not all at the same moment. */
final class RetrySchedule {

    private static final int GROWTH = 4;
    private static final int JITTER_PERCENT = 20;

    private final Duration first;
    private final int maxAttempts;
    private final RandomGenerator random;

    RetrySchedule(Duration first, int maxAttempts, RandomGenerator random) {
        this.first = first;
        this.maxAttempts = maxAttempts;
        this.random = random;
    }

    /**
     * @param attempts how many have failed, at least 1
     * @return empty if it is given up
     */
    Optional<Instant> next(int attempts, Instant now) {
        if (attempts >= maxAttempts) {
            return Optional.empty();
        }
        Duration delay = first;
        for (int i = 1; i < attempts; i++) {
            delay = delay.multipliedBy(GROWTH);
        }
        int percent = 100 - JITTER_PERCENT + random.nextInt(2 * JITTER_PERCENT + 1);
        return Optional.of(now.plus(delay.multipliedBy(percent).dividedBy(100)));
    }
}

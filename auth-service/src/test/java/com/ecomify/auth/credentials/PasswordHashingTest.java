package com.ecomify.auth.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final PlainPassword RIGHT = new PlainPassword("correct horse battery");
    private static final PlainPassword WRONG = new PlainPassword("correct horse batterY");

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void storesArgon2idWithItsParametersAndItsOwnSalt() {
        String hash = hashing.hash(RIGHT);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(hashing.hash(RIGHT));
    }

    @Test
    void matchesTheRightPasswordOnly() {
        String hash = hashing.hash(RIGHT);

        assertThat(hashing.matches(RIGHT, hash)).isTrue();
        assertThat(hashing.matches(WRONG, hash)).isFalse();
    }

    @Test
    void matchesNothingWhereThereIsNoAccount() {
        assertThat(hashing.matches(RIGHT, null)).isFalse();
    }

    @Test
    void takesAsLongForAnUnknownAccountAsForAWrongPassword() {
        String hash = hashing.hash(RIGHT);
        hashing.matches(WRONG, hash);

        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            known.add(processorNanos(hash));
            unknown.add(processorNanos(null));
        }

        assertThat(median(unknown))
                .isBetween(median(known) / 2, median(known) * 2)
                .isGreaterThan(Duration.ofMillis(2).toNanos());
    }

    /** Of the processor, not of the clock: what else the machine does must not count. */
    private long processorNanos(@Nullable String hash) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        hashing.matches(WRONG, hash);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}

package com.ecomify.auth.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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

        long known = medianNanos(hash);
        long unknown = medianNanos(null);

        assertThat(unknown)
                .isBetween(known / 2, known * 2)
                .isGreaterThan(Duration.ofMillis(2).toNanos());
    }

    private long medianNanos(@Nullable String hash) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long start = System.nanoTime();
            hashing.matches(WRONG, hash);
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}

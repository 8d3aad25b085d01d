package com.ecomify.common.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void hasVersionAndVariantAndTheTimeInFront() {
        long before = System.currentTimeMillis();

        UUID id = Uuid7.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1_000);
    }

    @Test
    void ascendsAsText() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            ids.add(Uuid7.next().toString());
        }

        assertThat(ids).isSorted();
    }

    @Test
    void neverRepeatsAcrossThreads() throws Exception {
        List<Future<List<UUID>>> made = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int t = 0; t < 8; t++) {
                made.add(threads.submit(() -> {
                    List<UUID> ids = new ArrayList<>();
                    for (int i = 0; i < 20_000; i++) {
                        ids.add(Uuid7.next());
                    }
                    return ids;
                }));
            }
        }
        Set<UUID> all = new HashSet<>();
        for (Future<List<UUID>> each : made) {
            all.addAll(each.get());
        }

        assertThat(all).hasSize(160_000);
    }
}

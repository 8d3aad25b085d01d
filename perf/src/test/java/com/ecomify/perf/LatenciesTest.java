package com.ecomify.perf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void findsTheTimeWithinWhichAShareCame() {
        Latencies latencies = new Latencies();
        for (int milliseconds = 1; milliseconds <= 200; milliseconds++) {
            latencies.add(milliseconds);
        }

        assertThat(latencies.count()).isEqualTo(200);
        assertThat(latencies.percentile(50)).isEqualTo(100);
        assertThat(latencies.percentile(95)).isEqualTo(190);
        assertThat(latencies.percentile(99)).isEqualTo(198);
    }

    @Test
    void countsWhatTookLongerThanAMinuteAsAMinute() {
        Latencies latencies = new Latencies();
        latencies.add(3_600_000);

        assertThat(latencies.percentile(99)).isEqualTo(60_000);
    }

    @Test
    void knowsOfNoTimeWhenNothingCame() {
        assertThat(new Latencies().percentile(95)).isZero();
        assertThat(Budget.p95(100).isInTime(new Latencies())).isFalse();
    }
}

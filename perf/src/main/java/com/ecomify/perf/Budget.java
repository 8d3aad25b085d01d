package com.ecomify.perf;

import java.util.Locale;

/**
 * What has to be reached.
 *
 * @param rate per second; 0 for any
 * @param percent of the answers that have to come in time
 * @param milliseconds in which they have to come
 */
record Budget(double rate, double percent, long milliseconds) {

    static Budget p95(long milliseconds) {
        return new Budget(0, 95, milliseconds);
    }

    boolean isInTime(Latencies latencies) {
        return latencies.count() > 0 && latencies.percentile(percent) < milliseconds;
    }

    String text() {
        String time = "p%.0f < %d ms".formatted(percent, milliseconds);
        return rate == 0 ? time : String.format(Locale.ROOT, "≥ %,.0f/s, %s", rate, time);
    }
}

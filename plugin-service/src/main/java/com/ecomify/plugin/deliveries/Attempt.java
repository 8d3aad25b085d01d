package com.ecomify.plugin.deliveries;

import org.jspecify.annotations.Nullable;

/**
 * What one attempt has come to.
 *
 * @param responseCode null if there was no answer
 * @param error null if it was accepted
 */
record Attempt(@Nullable Integer responseCode, @Nullable String error, long durationMillis) {

    private static final int GONE = 410;

    static Attempt answered(int responseCode, long durationMillis) {
        boolean accepted = responseCode >= 200 && responseCode < 300;
        return new Attempt(responseCode, accepted ? null : "the receiver answered " + responseCode, durationMillis);
    }

    static Attempt unanswered(String error, long durationMillis) {
        return new Attempt(null, error, durationMillis);
    }

    Verdict verdict() {
        if (responseCode == null) {
            return Verdict.FAILED;
        }
        if (responseCode == GONE) {
            return Verdict.GONE;
        }
        return error == null ? Verdict.ACCEPTED : Verdict.FAILED;
    }

    enum Verdict {
        ACCEPTED,
        /** The receiver wants no more of it, ever. */
        GONE,
        FAILED
    }
}

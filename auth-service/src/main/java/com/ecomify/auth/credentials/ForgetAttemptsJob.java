package com.ecomify.auth.credentials;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the counters of attempts from piling up. */
@Component
class ForgetAttemptsJob {

    private static final int BATCH = 1_000;

    private final SignInAttempts attempts;

    ForgetAttemptsJob(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void run() {
        while (attempts.forgetOver(BATCH) == BATCH) {
            // The next batch is another short transaction.
        }
    }
}

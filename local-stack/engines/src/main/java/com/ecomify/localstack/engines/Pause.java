package com.ecomify.localstack.engines;

import java.time.Duration;

final class Pause {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailedException("Interrupted while waiting for an engine", e);
        }
    }
}

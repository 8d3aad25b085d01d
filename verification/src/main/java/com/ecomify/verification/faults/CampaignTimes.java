package com.ecomify.verification.faults;

import java.time.Duration;
import java.util.Map;

/**
 * The times that services wait for each other, shortened: what takes half an hour to be given up in production takes
 * seconds here, so that a round can wait for it. Only what is reserved expires later than a round waits: the expiry must not
 * cover for a checkout that nobody recovers.
 */
final class CampaignTimes {

    /** After what time Kafka takes a consumer for dead: every death of a service costs its successor that long. */
    static final Duration SESSION = Duration.ofMillis(2500);

    /** After what time another instance may take up what one has begun. */
    static final Duration LEASE = Duration.ofSeconds(3);

    /** Longer than both: whoever is paused for that long comes back to work that others have taken over. */
    static final Duration FREEZE = LEASE.plusSeconds(1);

    private CampaignTimes() {}

    /** As environment variables of services outside the sale, which work as ever with them; theirs from the start. */
    static Map<String, String> ofOthers() {
        return json("""
                %s
                "ecomify.deadlines.lease": "10s\"""".formatted(common()));
    }

    /** As environment variables of every service. */
    static Map<String, String> ofAll() {
        return json("""
                %s
                "ecomify.deadlines.lease": "%ds",
                "ecomify.checkout.reservation-timeout": "30s",
                "ecomify.checkout.authorization-timeout": "30s",
                "ecomify.checkout.action-timeout": "3s",
                "ecomify.checkout.stock-held-for": "10m",
                "ecomify.checkout.repeat-after": "1s",
                "ecomify.payment.ask-after": "700ms",
                "ecomify.payment.ask-at-most-every": "3s",
                "ecomify.payment.confirmation-ask-every": "2s",
                "ecomify.payment.sandbox.webhook-delay": "500ms\"""".formatted(common(), LEASE.toSeconds()));
    }

    private static String common() {
        return """
                "spring.kafka.consumer.properties.session.timeout.ms": %d,
                "spring.kafka.consumer.properties.heartbeat.interval.ms": 500,
                "ecomify.sales.roll-up-after": "500ms",
                "ecomify.webhooks.first-retry": "500ms",
                "ecomify.notifications.first-retry": "500ms",""".formatted(SESSION.toMillis());
    }

    private static Map<String, String> json(String members) {
        return Map.of("SPRING_APPLICATION_JSON", "{" + members + "}");
    }
}

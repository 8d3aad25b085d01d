package com.ecomify.plugin.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.plugin.webhooks.WebhookId;
import com.ecomify.plugin.webhooks.WebhookTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(5), 9, new Random(1));
    private final Delivery delivery = new Delivery(
            Uuid7.next(), Uuid7.next(), new WebhookId(Uuid7.next()), WebhookTopic.ORDERS_CREATE, "{}", NOW);

    @Test
    void isDeliveredByAnyGoodAnswer() {
        Optional<Instant> next = delivery.attempted(Attempt.answered(202, 12), schedule, NOW);

        assertThat(next).isEmpty();
        assertThat(delivery.view().status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(delivery.view().responseCode()).isEqualTo(202);
        assertThat(delivery.view().durationMillis()).isEqualTo(12);
    }

    @Test
    void takesARedirectForAFailure() {
        assertThat(delivery.attempted(Attempt.answered(302, 1), schedule, NOW)).isPresent();
    }

    @Test
    void isGivenUpAtOnceWhenTheReceiverIsGone() {
        assertThat(delivery.attempted(Attempt.answered(410, 1), schedule, NOW)).isEmpty();
        assertThat(delivery.view().status()).isEqualTo(DeliveryStatus.FAILED);
    }

    @Test
    void isTriedFiveTimesInTheFirstMinutesAndThenForHours() {
        List<Duration> waits = new ArrayList<>();

        for (Optional<Instant> next = attempt(); next.isPresent(); next = attempt()) {
            waits.add(Duration.between(NOW, next.get()));
        }

        assertThat(waits).hasSize(8).isSorted();
        assertThat(sum(waits.subList(0, 4))).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(9));
        assertThat(sum(waits)).isBetween(Duration.ofHours(24), Duration.ofHours(48));
        assertThat(delivery.view().status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery.view().attempts()).isEqualTo(9);
        assertThat(delivery.view().error()).isEqualTo("no answer in time");
    }

    @Test
    void doesNotRetryAllAtTheSameMoment() {
        assertThat(schedule.next(3, NOW)).isNotEqualTo(schedule.next(3, NOW));
    }

    @Test
    void startsOverWhenItIsSentAgain() {
        delivery.attempted(Attempt.answered(410, 1), schedule, NOW);

        delivery.sendAgain(NOW);

        assertThat(delivery.isPending()).isTrue();
        assertThat(delivery.view().attempts()).isZero();
    }

    private Optional<Instant> attempt() {
        return delivery.attempted(Attempt.unanswered("no answer in time", 5000), schedule, NOW);
    }

    private static Duration sum(List<Duration> waits) {
        return waits.stream().reduce(Duration.ZERO, Duration::plus);
    }
}

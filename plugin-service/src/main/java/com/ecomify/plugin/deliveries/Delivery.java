package com.ecomify.plugin.deliveries;

import com.ecomify.plugin.webhooks.WebhookId;
import com.ecomify.plugin.webhooks.WebhookTopic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way to one webhook. Its row is made by {@link QueueDeliveries}. */
@Entity
@Table(name = "webhook_deliveries")
class Delivery {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID storeId;

    @Column(nullable = false, updatable = false)
    private UUID webhookId;

    @Column(nullable = false, updatable = false)
    private WebhookTopic topic;

    @Column(nullable = false, updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeliveryStatus status;

    private int attempts;

    private @Nullable Integer responseCode;

    @Column(name = "duration_ms")
    private @Nullable Long durationMillis;

    private @Nullable String error;

    private @Nullable Instant nextAttemptAt;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Delivery() {}

    /** For tests of the rules. */
    Delivery(UUID id, UUID storeId, WebhookId webhook, WebhookTopic topic, String body, Instant now) {
        this.id = id;
        this.storeId = storeId;
        this.webhookId = webhook.value();
        this.topic = topic;
        this.body = body;
        this.status = DeliveryStatus.PENDING;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Records what an attempt has come to; says when the next one is due, or nothing if it was the last. */
    Optional<Instant> attempted(Attempt attempt, RetrySchedule schedule, Instant now) {
        attempts++;
        responseCode = attempt.responseCode();
        durationMillis = attempt.durationMillis();
        error = attempt.error();
        Optional<Instant> next = switch (attempt.verdict()) {
            case ACCEPTED -> {
                status = DeliveryStatus.DELIVERED;
                yield Optional.empty();
            }
            case GONE -> {
                status = DeliveryStatus.FAILED;
                yield Optional.empty();
            }
            case FAILED -> {
                Optional<Instant> retry = schedule.next(attempts, now);
                status = retry.isPresent() ? DeliveryStatus.PENDING : DeliveryStatus.FAILED;
                yield retry;
            }
        };
        nextAttemptAt = next.orElse(null);
        updatedAt = now;
        return next;
    }

    /** The webhook was disabled while this was on its way. */
    void giveUp(Instant now) {
        status = DeliveryStatus.FAILED;
        error = "the webhook is disabled";
        nextAttemptAt = null;
        updatedAt = now;
    }

    /** Starts over, with the same id and body. */
    void sendAgain(Instant now) {
        status = DeliveryStatus.PENDING;
        attempts = 0;
        nextAttemptAt = now;
        updatedAt = now;
    }

    boolean isPending() {
        return status == DeliveryStatus.PENDING;
    }

    WebhookId webhook() {
        return new WebhookId(webhookId);
    }

    Message message() {
        return new Message(id, topic, body);
    }

    DeliveryView view() {
        return new DeliveryView(
                id, topic, status, attempts, responseCode, durationMillis, error, nextAttemptAt, createdAt, updatedAt);
    }

    /** What is sent, the same at every attempt. */
    record Message(UUID id, WebhookTopic topic, String body) {}
}

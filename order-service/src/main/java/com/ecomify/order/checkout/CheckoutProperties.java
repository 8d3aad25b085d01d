package com.ecomify.order.checkout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param reservationTimeout how long inventory may take to answer
 * @param authorizationTimeout how long payment may take, a provider whose answer is unknown at first included
 * @param actionTimeout how long the customer may take to confirm the payment
 * @param stockHeldFor how long stock is held; longer than the three together, else a payment comes too late for its stock
 * @param repeatAfter the pause before an unanswered command is sent again; doubles with every attempt, up to an hour
 * @param answerWithin how long a request waits for the outcome before it answers 202
 * @param pollEvery how often a waiting request looks for itself, in case another instance has got the outcome
 * @param beginningAtOnce how many checkouts of an instance wait for their stock at once; the others wait to begin
 * @param queueFor how long a request waits to begin before it is told to come back
 * @param soldOutFor how long a refusal of stock answers other checkouts that want the same; zero for never
 */
@ConfigurationProperties("ecomify.checkout")
record CheckoutProperties(
        @DefaultValue("30s") Duration reservationTimeout,
        @DefaultValue("5m") Duration authorizationTimeout,
        @DefaultValue("15m") Duration actionTimeout,
        @DefaultValue("30m") Duration stockHeldFor,
        @DefaultValue("1m") Duration repeatAfter,
        @DefaultValue("3s") Duration answerWithin,
        @DefaultValue("500ms") Duration pollEvery,
        @DefaultValue("32") int beginningAtOnce,
        @DefaultValue("10s") Duration queueFor,
        @DefaultValue("1s") Duration soldOutFor) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    CheckoutProperties {
        Duration longest = reservationTimeout.plus(authorizationTimeout).plus(actionTimeout);
        if (stockHeldFor.compareTo(longest) <= 0) {
            throw new IllegalArgumentException(
                    "stock-held-for: %s (expected: more than %s, the three timeouts together)"
                            .formatted(stockHeldFor, longest));
        }
    }

    Duration pause(int attempts) {
        Duration pause = repeatAfter.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

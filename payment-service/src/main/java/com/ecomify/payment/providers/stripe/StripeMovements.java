package com.ecomify.payment.providers.stripe;

import com.ecomify.common.money.Money;
import com.ecomify.payment.providers.ProviderNotification.Movement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the events that tell of money which went back without our asking. */
final class StripeMovements {

    private StripeMovements() {}

    /** @return null if the event tells of no movement, or of none that we can read */
    static @Nullable Movement read(String type, JsonNode object) {
        return switch (type) {
            case "charge.refunded" ->
                movement(
                        object.at("/refunded").asBoolean(false)
                                ? Movement.Kind.REFUNDED
                                : Movement.Kind.PARTLY_REFUNDED,
                        object,
                        object.at("/amount_refunded").asLong(0));
            case "charge.dispute.funds_withdrawn" ->
                movement(Movement.Kind.DISPUTED, object, object.at("/amount").asLong(0));
            case "charge.dispute.funds_reinstated" ->
                movement(
                        Movement.Kind.DISPUTE_REVERSED,
                        object,
                        object.at("/amount").asLong(0));
            default -> null;
        };
    }

    private static @Nullable Movement movement(Movement.Kind kind, JsonNode object, long value) {
        String payment = object.at("/payment_intent").asString("");
        Optional<Money> amount =
                StripeAmount.money(value, object.at("/currency").asString(""));
        return payment.isEmpty() || amount.isEmpty()
                ? null
                : new Movement(kind, payment, amount.get(), object.at("/id").asString(""));
    }
}

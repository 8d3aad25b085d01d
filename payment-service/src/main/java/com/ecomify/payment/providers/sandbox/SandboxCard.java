package com.ecomify.payment.providers.sandbox;

import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cards of the sandbox. */
enum SandboxCard {
    VISA("pm_card_visa", Standing.AUTHORIZED, null),
    DECLINED("pm_card_chargeDeclined", Standing.DECLINED, "card_declined"),
    INSUFFICIENT_FUNDS("pm_card_chargeDeclinedInsufficientFunds", Standing.DECLINED, "insufficient_funds"),
    NEEDS_CONFIRMATION("pm_card_threeDSecure2Required", Standing.ACTION_REQUIRED, null),
    /** Answers after two seconds. */
    SLOW("pm_card_slow", Standing.AUTHORIZED, null),
    /** Authorizes, but the answer is lost; the webhook tells later. */
    ANSWER_LOST("pm_card_unknown", Standing.AUTHORIZED, null),
    /** Authorizes, but the answer is lost and no webhook ever comes: only asking tells. */
    ANSWER_AND_WEBHOOK_LOST("pm_card_unknownNoWebhook", Standing.AUTHORIZED, null),
    /** Authorizes, and refuses to be charged. */
    NEVER_CAPTURED("pm_card_captureRefused", Standing.AUTHORIZED, null);

    private final String token;
    private final Standing standing;
    private final @Nullable String declineCode;

    SandboxCard(String token, Standing standing, @Nullable String declineCode) {
        this.token = token;
        this.standing = standing;
        this.declineCode = declineCode;
    }

    static Optional<SandboxCard> find(String token) {
        for (SandboxCard card : values()) {
            if (card.token.equals(token)) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    String token() {
        return token;
    }

    Standing standing() {
        return standing;
    }

    boolean losesAnswer() {
        return this == ANSWER_LOST || this == ANSWER_AND_WEBHOOK_LOST;
    }

    ProviderPayment.Decline decline() {
        return "insufficient_funds".equals(declineCode)
                ? new ProviderPayment.Decline("insufficient_funds", "The card has insufficient funds.")
                : new ProviderPayment.Decline("card_declined", "The card was declined.");
    }
}

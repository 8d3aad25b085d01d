package com.ecomify.payment.providers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its provider describes it.
 *
 * @param reference the provider's id of it
 * @param actionUrl where the customer confirms; set if the standing is ACTION_REQUIRED
 * @param decline why it was refused; set if the standing is DECLINED
 * @param details what is worth keeping of the provider's answer; never card data, secrets or personal data
 */
public record ProviderPayment(
        String reference,
        Standing standing,
        @Nullable String actionUrl,
        @Nullable Decline decline,
        Map<String, String> details) {

    public ProviderPayment {
        details = Map.copyOf(details);
    }

    /**
     * @param code a stable reason, such as {@code card_declined}
     * @param message for the customer
     */
    public record Decline(String code, String message) {}
}

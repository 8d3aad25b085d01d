package com.ecomify.payment.providers;

import com.ecomify.common.ids.StoreId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the webhooks of one provider. */
public interface WebhookSource {

    /** The {@link PaymentProvider#name()} that it belongs to. */
    String provider();

    /**
     * Verifies and reads a webhook. Called with no store bound.
     *
     * @param claimed the store that the address names; it only chooses the secret to verify with
     * @param body the bytes as they came in: what the signature is about
     * @param header looks up a request header, the empty string if it is missing
     * @return empty if the signature does not prove that the provider sent this for the claimed store
     */
    Optional<ProviderNotification> verify(StoreId claimed, byte[] body, UnaryOperator<String> header);
}

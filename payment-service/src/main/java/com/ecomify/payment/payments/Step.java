package com.ecomify.payment.payments;

import com.ecomify.payment.providers.AuthorizationRequest;
import com.ecomify.payment.providers.FollowUpRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a provider is to be asked, read in one transaction and asked after it. */
sealed interface Step {

    UUID operationId();

    String provider();

    record Authorize(UUID operationId, String provider, AuthorizationRequest request) implements Step {}

    record FollowUp(UUID operationId, String provider, TransactionType type, FollowUpRequest request) implements Step {}

    /** @param reference null if the provider's answer to the authorization was lost */
    record Ask(
            UUID operationId,
            String provider,
            AuthorizationRequest request,
            @Nullable String reference) implements Step {}
}

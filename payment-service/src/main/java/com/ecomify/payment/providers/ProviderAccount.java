package com.ecomify.payment.providers;

import org.jspecify.annotations.Nullable;

/**
 * What a merchant may see of the store's account with a provider.
 *
 * @param secretKeyLast4 the end of the stored key, null if there is none
 * @param webhookSecretLast4 the end of the stored webhook secret, null if there is none
 * @param version 0 as long as the merchant has not changed anything
 */
public record ProviderAccount(
        String provider,
        boolean enabled,
        @Nullable String secretKeyLast4,
        @Nullable String webhookSecretLast4,
        long version) {}

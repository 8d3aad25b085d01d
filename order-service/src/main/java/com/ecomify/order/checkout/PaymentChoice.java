package com.ecomify.order.checkout;

import com.ecomify.common.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What payment-service is asked for.
 *
 * @param method the provider's token of a card or wallet, never card data
 * @param provider null to let the country choose
 * @param returnUrl null for none
 */
record PaymentChoice(
        Money amount,
        String country,
        String method,
        @Nullable String provider,
        @Nullable String returnUrl,
        String email) {}

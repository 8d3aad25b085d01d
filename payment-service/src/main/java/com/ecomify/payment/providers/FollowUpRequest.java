package com.ecomify.payment.providers;

import com.ecomify.common.money.Money;

/**
 * Asks a provider to go on with a payment that it knows.
 *
 * @param idempotencyKey the same for every repetition of this request
 * @param reference the provider's id of the payment
 * @param amount what to capture or refund
 */
public record FollowUpRequest(String idempotencyKey, String reference, Money amount) {}

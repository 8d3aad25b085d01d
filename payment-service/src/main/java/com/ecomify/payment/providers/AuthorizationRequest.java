package com.ecomify.payment.providers;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks a provider to hold money.
 *
 * @param idempotencyKey the same for every repetition of this request
 * @param paymentMethod the provider's token, never card data
 * @param returnUrl where the customer comes back to after confirming; null if confirming is not possible
 * @param requestedAt when the request was recorded: tells whether the provider may have forgotten the key
 */
public record AuthorizationRequest(
        String idempotencyKey,
        PaymentId paymentId,
        OrderId orderId,
        Money amount,
        String paymentMethod,
        @Nullable String returnUrl,
        Instant requestedAt) {}

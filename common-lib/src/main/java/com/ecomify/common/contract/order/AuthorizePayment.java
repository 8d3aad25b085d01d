package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.contract.payment.PaymentTopics;
import com.ecomify.common.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Asks payment-service to hold the money. Answered by PaymentAuthorized, PaymentDeclined or PaymentActionRequired.
 *
 * @param country the billing country, ISO 3166-1 alpha-2; chooses the provider
 * @param provider null to let the country choose
 * @param paymentMethod the provider's token of a card or wallet, never card data
 * @param returnUrl where the customer comes back to after confirming with the provider; null for none
 */
@EventType(value = "payment.authorize", topic = PaymentTopics.COMMANDS)
public record AuthorizePayment(
        PaymentId paymentId,
        OrderId orderId,
        Money amount,
        String country,
        @Nullable String provider,
        String paymentMethod,
        String email,
        @Nullable String returnUrl) {}

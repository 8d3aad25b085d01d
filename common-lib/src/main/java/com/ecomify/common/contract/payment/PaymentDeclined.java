package com.ecomify.common.contract.payment;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;

/**
 * The payment has failed for good; nothing is held or charged.
 *
 * @param code the provider's reason in our words, such as {@code card_declined}
 * @param message for the customer
 */
@EventType(value = "payment.declined", topic = PaymentTopics.EVENTS)
public record PaymentDeclined(PaymentId paymentId, OrderId orderId, String code, String message) {}

package com.ecomify.common.contract.payment;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;

/**
 * The customer has to confirm the payment with the provider, as 3-D Secure asks for.
 *
 * @param actionUrl where the customer confirms
 */
@EventType(value = "payment.action_required", topic = PaymentTopics.EVENTS)
public record PaymentActionRequired(PaymentId paymentId, OrderId orderId, String actionUrl) {}

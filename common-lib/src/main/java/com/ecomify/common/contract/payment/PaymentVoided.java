package com.ecomify.common.contract.payment;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;

/** What was held is given back; nothing was charged. */
@EventType(value = "payment.voided", topic = PaymentTopics.EVENTS)
public record PaymentVoided(PaymentId paymentId, OrderId orderId) {}

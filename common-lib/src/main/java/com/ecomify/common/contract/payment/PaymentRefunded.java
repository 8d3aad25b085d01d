package com.ecomify.common.contract.payment;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.money.Money;

/** What was charged is given back. */
@EventType(value = "payment.refunded", topic = PaymentTopics.EVENTS)
public record PaymentRefunded(PaymentId paymentId, OrderId orderId, Money amount) {}

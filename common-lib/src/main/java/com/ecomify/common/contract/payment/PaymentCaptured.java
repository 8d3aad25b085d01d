package com.ecomify.common.contract.payment;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.money.Money;

/** The money is ours. */
@EventType(value = "payment.captured", topic = PaymentTopics.EVENTS)
public record PaymentCaptured(PaymentId paymentId, OrderId orderId, Money amount) {}

package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.contract.payment.PaymentTopics;
import com.ecomify.common.money.Money;

/** Asks payment-service to take the money that it holds. Answered by PaymentCaptured. */
@EventType(value = "payment.capture", topic = PaymentTopics.COMMANDS)
public record CapturePayment(PaymentId paymentId, OrderId orderId, Money amount) {}

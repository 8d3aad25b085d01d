package com.ecomify.common.contract.order;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.contract.payment.PaymentTopics;

/**
 * Asks payment-service to undo the payment, whatever it has come to: void what is held, refund what is charged, never begin
 * what has not begun. Answered by PaymentVoided or PaymentRefunded.
 */
@EventType(value = "payment.cancel", topic = PaymentTopics.COMMANDS)
public record CancelPayment(PaymentId paymentId, OrderId orderId) {}

package com.ecomify.common.contract.payment;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;

/**
 * The provider will never charge what it holds. Nothing was charged; what is held stays so until the payment is cancelled.
 *
 * @param code a stable reason, such as {@code amount_not_supported}
 * @param message for the merchant
 */
@EventType(value = "payment.capture_failed", topic = PaymentTopics.EVENTS)
public record PaymentCaptureFailed(PaymentId paymentId, OrderId orderId, String code, String message) {}

package com.ecomify.common.contract.payment;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.money.Money;

/**
 * The money is held with the provider.
 *
 * @param provider such as {@code sandbox} or {@code stripe}
 */
@EventType(value = "payment.authorized", topic = PaymentTopics.EVENTS)
public record PaymentAuthorized(PaymentId paymentId, OrderId orderId, Money amount, String provider) {}

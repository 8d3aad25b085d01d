package com.ecomify.order.checkout;

import com.ecomify.common.contract.payment.PaymentActionRequired;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptureFailed;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.contract.payment.PaymentDeclined;
import com.ecomify.common.contract.payment.PaymentRefunded;
import com.ecomify.common.contract.payment.PaymentTopics;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class PaymentEventsConsumer {

    private final EventHandlers handlers;

    PaymentEventsConsumer(Inbox inbox, AdvanceCheckout checkout) {
        handlers = inbox.handlers("order.checkout.payment")
                .on(
                        PaymentAuthorized.class,
                        event -> checkout.reply(
                                event.payload().orderId(),
                                new CheckoutReply.PaymentHeld(event.payload().amount())))
                .on(
                        PaymentDeclined.class,
                        event -> checkout.reply(
                                event.payload().orderId(),
                                new CheckoutReply.PaymentRefused(
                                        event.payload().code(), event.payload().message())))
                .on(
                        PaymentActionRequired.class,
                        event -> checkout.reply(
                                event.payload().orderId(),
                                new CheckoutReply.ActionNeeded(event.payload().actionUrl())))
                .on(
                        PaymentCaptured.class,
                        event -> checkout.reply(
                                event.payload().orderId(),
                                new CheckoutReply.PaymentTaken(event.payload().amount())))
                .on(
                        PaymentCaptureFailed.class,
                        event -> checkout.reply(
                                event.payload().orderId(),
                                new CheckoutReply.CaptureRefused(
                                        event.payload().code(), event.payload().message())))
                .on(
                        PaymentVoided.class,
                        event -> checkout.reply(event.payload().orderId(), new CheckoutReply.PaymentReturned(false)))
                .on(
                        PaymentRefunded.class,
                        event -> checkout.reply(event.payload().orderId(), new CheckoutReply.PaymentReturned(true)));
    }

    @KafkaListener(
            id = "checkout-payment",
            topics = PaymentTopics.EVENTS,
            groupId = "order-service.checkout-payment",
            concurrency = "${ecomify.checkout.consumers:3}")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}

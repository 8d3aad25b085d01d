package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.contract.payment.PaymentTopics;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Receives what order-service asks for. */
@Component
class OrderEventsConsumer {

    private final EventHandlers handlers;

    OrderEventsConsumer(
            Inbox inbox, RequestAuthorization authorization, RequestCapture capture, RequestCancellation cancellation) {
        handlers = inbox.handlers("payment.payments")
                .on(AuthorizePayment.class, event -> authorization.execute(event.payload()))
                .on(CapturePayment.class, event -> capture.execute(event.payload()))
                .on(CancelPayment.class, event -> cancellation.execute(event.payload()));
    }

    @KafkaListener(topics = PaymentTopics.COMMANDS, groupId = "payment-service.payments")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}

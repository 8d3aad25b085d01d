package com.ecomify.order.checkout;

import com.ecomify.common.contract.inventory.InventoryTopics;
import com.ecomify.common.contract.inventory.ReservationCommitted;
import com.ecomify.common.contract.inventory.ReservationReleased;
import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class InventoryEventsConsumer {

    private final EventHandlers handlers;

    InventoryEventsConsumer(Inbox inbox, AdvanceCheckout checkout) {
        handlers = inbox.handlers("order.checkout.inventory")
                .on(
                        StockReserved.class,
                        event -> checkout.reply(
                                event.payload().orderId(),
                                new CheckoutReply.StockHeld(event.payload().expiresAt())))
                .on(StockRefused.class, event -> checkout.reply(event.payload().orderId(), shortages(event.payload())))
                .on(
                        ReservationCommitted.class,
                        event -> checkout.reply(event.payload().orderId(), new CheckoutReply.StockSold()))
                .on(
                        ReservationReleased.class,
                        event -> checkout.reply(event.payload().orderId(), new CheckoutReply.StockReturned()));
    }

    @KafkaListener(
            id = "checkout-inventory",
            topics = InventoryTopics.EVENTS,
            groupId = "order-service.checkout-inventory",
            concurrency = "${ecomify.checkout.consumers:3}")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private static CheckoutReply shortages(StockRefused refused) {
        return new CheckoutReply.StockShort(refused.shortages().stream()
                .map(each -> new CheckoutReply.Shortage(each.variantId(), each.requested(), each.available()))
                .toList());
    }
}

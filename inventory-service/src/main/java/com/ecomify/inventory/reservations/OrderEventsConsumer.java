package com.ecomify.inventory.reservations;

import com.ecomify.common.contract.inventory.InventoryTopics;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What order-service asks for. */
@Component
class OrderEventsConsumer {

    private final EventHandlers handlers;

    OrderEventsConsumer(
            Inbox inbox,
            MakeReservation makeReservation,
            SellReservation sellReservation,
            EndReservation endReservation) {
        this.handlers = inbox.handlers("inventory.reservations")
                .on(ReserveStock.class, event -> makeReservation.execute(event.payload()))
                .on(
                        CommitReservation.class,
                        event -> sellReservation.execute(event.payload().orderId()))
                .on(
                        ReleaseReservation.class,
                        event -> endReservation.release(event.payload().orderId()));
    }

    @KafkaListener(
            topics = InventoryTopics.COMMANDS,
            groupId = "inventory-service.reservations",
            concurrency = "${ecomify.inventory.command-consumers:3}")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }
}

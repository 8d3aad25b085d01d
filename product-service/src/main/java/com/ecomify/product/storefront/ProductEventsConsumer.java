package com.ecomify.product.storefront;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.contract.product.ProductDeleted;
import com.ecomify.common.contract.product.ProductTopics;
import com.ecomify.common.contract.product.ProductUpdated;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes changed pages out of the caches a second time: see {@link StorefrontPages}. */
@Component
class ProductEventsConsumer {

    private final EventHandlers handlers;
    private final ApplicationEventPublisher features;

    ProductEventsConsumer(Inbox inbox, ApplicationEventPublisher features) {
        this.features = features;
        handlers = inbox.handlers("product.storefront")
                .on(
                        ProductCreated.class,
                        event -> changed(event.payload().product().handle()))
                .on(
                        ProductUpdated.class,
                        event -> changed(event.payload().product().handle()))
                .on(ProductDeleted.class, event -> changed(event.payload().handle()));
    }

    @KafkaListener(topics = ProductTopics.SNAPSHOTS, groupId = "product-service.storefront")
    void receive(ConsumerRecord<String, byte[]> record) {
        handlers.receive(record);
    }

    private void changed(String handle) {
        features.publishEvent(new PagesChanged(CurrentStore.get(), Set.of(handle)));
    }
}

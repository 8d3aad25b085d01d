package com.ecomify.common.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventHandlersTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StoreId store = new StoreId(Uuid7.next());
    private final OrderId order = new OrderId(Uuid7.next());

    @Test
    void runsAnEffectInMemoryOnEveryDelivery() {
        List<String> seen = new ArrayList<>();
        EventHandlers handlers = EventHandlers.inMemory("test", meters)
                .on(
                        ReleaseReservation.class,
                        event -> seen.add(
                                CurrentStore.get() + " " + event.payload().orderId()));
        ConsumerRecord<String, byte[]> record = received();

        handlers.receive(record);
        handlers.receive(record);

        assertThat(seen).containsExactly(store + " " + order, store + " " + order);
        assertThat(meters.counter(
                                "ecomify.events.received",
                                "consumer",
                                "test",
                                "type",
                                "inventory.release_reservation",
                                "outcome",
                                "applied")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void refusesAPayloadThatCannotBeRead() {
        EventHandlers handlers = EventHandlers.inMemory("test", meters).on(ReleaseReservation.class, event -> {});
        ConsumerRecord<String, byte[]> broken = received("{\"orderId\": 5");

        assertThatThrownBy(() -> handlers.receive(broken)).isInstanceOf(InvalidEventException.class);
    }

    private ConsumerRecord<String, byte[]> received() {
        return received(new String(EventJson.write(new ReleaseReservation(order)), StandardCharsets.UTF_8));
    }

    private ConsumerRecord<String, byte[]> received(String json) {
        ProducerRecord<String, byte[]> sent =
                EventRecords.of(store, order.toString(), 1, new ReleaseReservation(order));
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), json.getBytes(StandardCharsets.UTF_8));
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}

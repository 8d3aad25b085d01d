package com.ecomify.common.testing;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.events.Event;
import com.ecomify.common.events.EventRecords;
import com.ecomify.common.ids.Id;
import com.ecomify.common.ids.StoreId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Plays the other services on the bus: publishes their events, and reads what the service under test publishes. */
public final class TestEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String bootstrap;
    private final KafkaProducer<String, byte[]> producer;

    TestEvents(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes an event as its service's outbox would; returns when the broker has it. */
    public void publish(@Nullable StoreId store, Id key, long sequence, Object payload) {
        send(EventRecords.of(store, key.value().toString(), sequence, payload));
    }

    /** The same with a given event id: publish twice for a repeated delivery. */
    public void publish(UUID eventId, @Nullable StoreId store, Id key, long sequence, Object payload) {
        send(EventRecords.of(eventId, store, key.value().toString(), sequence, payload));
    }

    /** Sends any record, such as one that is not an event at all. */
    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the first event of the type that matches, from the beginning of its topic; fails after 30 s. */
    public <T> Event<T> await(Class<T> type, Predicate<Event<T>> matches) {
        List<Event<T>> found = read(type, matches, PATIENCE, 1);
        if (found.isEmpty()) {
            throw new AssertionError("no such " + type.getSimpleName() + " within " + PATIENCE);
        }
        return found.getFirst();
    }

    /** All matching events that are on the topic within {@code time}; for showing that nothing more came. */
    public <T> List<Event<T>> all(Class<T> type, Predicate<Event<T>> matches, Duration time) {
        return read(type, matches, time, Integer.MAX_VALUE);
    }

    /** All records of a topic right now, whatever they are. */
    public List<ConsumerRecord<String, byte[]>> records(String topic, Duration time) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        poll(topic, time, record -> {
            found.add(record);
            return true;
        });
        return found;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    private <T> List<Event<T>> read(Class<T> type, Predicate<Event<T>> matches, Duration time, int enough) {
        EventType contract = type.getAnnotation(EventType.class);
        List<Event<T>> found = new ArrayList<>();
        poll(contract.topic(), time, record -> {
            if (contract.value().equals(EventRecords.type(record))) {
                Event<T> event = EventRecords.read(record, type);
                if (matches.test(event)) {
                    found.add(event);
                }
            }
            return found.size() < enough;
        });
        return found;
    }

    private void poll(String topic, Duration time, Predicate<ConsumerRecord<String, byte[]>> goOn) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new ByteArrayDeserializer())) {
            long end = System.nanoTime() + time.toNanos();
            List<TopicPartition> partitions = partitions(consumer, topic, end);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (System.nanoTime() - end < 0) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    if (!goOn.test(record)) {
                        return;
                    }
                }
            }
        }
    }

    /** A topic that nobody has used yet has no partitions for a moment. */
    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String topic, long end) {
        List<TopicPartition> partitions = new ArrayList<>();
        while (partitions.isEmpty() && System.nanoTime() - end < 0) {
            for (PartitionInfo each : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, each.partition()));
            }
        }
        return partitions;
    }
}

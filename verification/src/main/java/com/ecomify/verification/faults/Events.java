package com.ecomify.verification.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Lets services hear events again. */
final class Events {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Map<String, Object> QUICK = Map.of("default.api.timeout.ms", 8000, "request.timeout.ms", 5000);

    private final String bootstrap;

    Events(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * Sends copies of the newest events of every topic, shuffled: the same ids, keys and values, later and in another order.
     *
     * @return how many; fewer where Kafka was away
     */
    int repeat(int ofEachTopic, long shuffle) {
        try (var consumer = consumer();
                var producer = new KafkaProducer<>(
                        settings(Map.of("delivery.timeout.ms", 8000, "linger.ms", 0, "max.block.ms", 8000)),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            List<ConsumerRecord<byte[], byte[]>> newest = new ArrayList<>();
            for (var topic : consumer.listTopics().entrySet()) {
                if (topic.getKey().startsWith("ecomify.") && !topic.getKey().endsWith(".dlt")) {
                    var partitions = topic.getValue().stream()
                            .map(each -> new TopicPartition(each.topic(), each.partition()))
                            .toList();
                    newest.addAll(newest(consumer, partitions, ofEachTopic));
                }
            }
            Collections.shuffle(newest, new Random(shuffle));
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> each : newest) {
                sent.add(producer.send(
                        new ProducerRecord<>(each.topic(), null, null, each.key(), each.value(), each.headers())));
            }
            producer.flush();
            return (int) sent.stream()
                    .filter(each -> each.state() == Future.State.SUCCESS)
                    .count();
        } catch (KafkaException e) {
            return 0;
        }
    }

    /**
     * Sets the consumers of a service back, which have all ended.
     *
     * @return how many partitions were set back; 0 if Kafka refused, as its consumers may count as alive still
     */
    int rewind(String service, int events) throws InterruptedException {
        int partitions = 0;
        try (Admin admin = Admin.create(settings(Map.of()))) {
            for (var group : admin.listGroups().all().get()) {
                if (group.groupId().startsWith(service + "-service.")) {
                    partitions += rewind(admin, group.groupId(), events);
                }
            }
        } catch (ExecutionException | KafkaException e) {
            return partitions;
        }
        return partitions;
    }

    private static int rewind(Admin admin, String group, int events) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> back = new HashMap<>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, at) -> {
                    if (at != null && at.offset() > 0) {
                        back.put(partition, new OffsetAndMetadata(Math.max(0, at.offset() - events)));
                    }
                });
        admin.alterConsumerGroupOffsets(group, back).all().get();
        return back.size();
    }

    private static List<ConsumerRecord<byte[], byte[]>> newest(
            KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, int most) {
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        long each = Math.max(1, most / partitions.size());
        ends.forEach(
                (partition, end) -> consumer.seek(partition, Math.max(begins.getOrDefault(partition, 0L), end - each)));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (System.nanoTime() < end && !isRead(consumer, ends)) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    private static boolean isRead(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                settings(Map.of("enable.auto.commit", false, "auto.offset.reset", "earliest")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", bootstrap);
        if (!more.containsKey("delivery.timeout.ms")) {
            settings.putAll(QUICK);
        } else {
            settings.put("request.timeout.ms", 5000);
        }
        return settings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

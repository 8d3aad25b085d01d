package com.ecomify.verification.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What consumers have not read yet, and what they have put aside as impossible to apply. */
final class Lag implements AutoCloseable {

    private static final int SECONDS = 10;

    /** Instances of the gateway come and go, each with groups of its own that only feed its memory. */
    private static final String GATEWAY = "gateway-service.";

    private final Admin admin;

    Lag(String bootstrap) {
        admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrap,
                "request.timeout.ms",
                SECONDS * 500,
                "default.api.timeout.ms",
                SECONDS * 1000));
    }

    /** A line for each group that is behind, or for the broker if it does not say. */
    List<String> behind() throws InterruptedException {
        try {
            List<String> behind = new ArrayList<>();
            Map<TopicPartition, Long> ends = ends();
            var groups = admin.listGroups().all().get(SECONDS, TimeUnit.SECONDS);
            for (var group : groups) {
                if (!group.groupId().startsWith(GATEWAY)) {
                    long records = behind(group.groupId(), ends);
                    if (records > 0) {
                        behind.add("consumer group " + group.groupId() + " is " + records + " records behind");
                    }
                }
            }
            return behind;
        } catch (ExecutionException | TimeoutException e) {
            return List.of("Kafka does not say how far its consumers are: " + e);
        }
    }

    /** Topics of dead letters that hold any. */
    List<String> deadLetters() throws InterruptedException {
        try {
            return ends().entrySet().stream()
                    .filter(end -> end.getKey().topic().endsWith(".dlt") && end.getValue() > 0)
                    .map(end -> end.getValue() + " dead letters in " + end.getKey())
                    .toList();
        } catch (ExecutionException | TimeoutException e) {
            return List.of("Kafka does not say whether there are dead letters: " + e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private long behind(String group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>(admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(SECONDS, TimeUnit.SECONDS));
        read.values().removeIf(java.util.Objects::isNull);
        var topics = read.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        long behind = 0;
        for (var end : ends.entrySet()) {
            if (topics.contains(end.getKey().topic())) {
                OffsetAndMetadata at = read.get(end.getKey());
                behind += end.getValue() - (at == null ? 0 : at.offset());
            }
        }
        return behind;
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException, TimeoutException {
        var topics = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS).stream()
                .filter(topic -> topic.startsWith("ecomify."))
                .toList();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        admin.describeTopics(topics)
                .allTopicNames()
                .get(SECONDS, TimeUnit.SECONDS)
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> wanted.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                admin.listOffsets(wanted).all().get(SECONDS, TimeUnit.SECONDS).entrySet()) {
            ends.put(end.getKey(), end.getValue().offset());
        }
        return ends;
    }
}

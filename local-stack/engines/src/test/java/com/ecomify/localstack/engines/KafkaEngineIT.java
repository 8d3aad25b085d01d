package com.ecomify.localstack.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaEngineIT {

    private static final String TOPIC = "notes";

    @TempDir
    Path folder;

    @Test
    void keepsRecordsOverARestartOnTheSamePort() throws ExecutionException, InterruptedException {
        KafkaEngine first = KafkaEngine.start(EngineSettings.disposable(folder));
        try (first) {
            send(first, "before");
        }
        assertThat(first.isHealthy()).isFalse();

        try (KafkaEngine second = first.startAgain()) {
            send(second, "after");

            assertThat(second.bootstrap()).isEqualTo(first.bootstrap());
            assertThat(read(second, 2)).containsExactlyInAnyOrder("before", "after");
        }
    }

    private static void send(KafkaEngine engine, String text) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", engine.bootstrap()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, text)).get();
        }
    }

    private static List<String> read(KafkaEngine engine, int count) {
        var settings = new Properties();
        settings.put("bootstrap.servers", engine.bootstrap());
        settings.put("group.id", "reader");
        settings.put("auto.offset.reset", "earliest");
        var found = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            Instant deadline = Instant.now().plusSeconds(30);
            while (found.size() < count && Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, String> entry : consumer.poll(Duration.ofMillis(200))) {
                    found.add(entry.value());
                }
            }
        }
        return found;
    }
}

package com.ecomify.common.events;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.ids.Id;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.transactions.LastWrites;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox in a database of its own, with as many relays as a test wants to start and to kill. */
final class RelayRig implements AutoCloseable {

    static final String TOPIC = "ecomify.relay-test.events.v1";
    private static final int PARTITIONS = 4;

    /** A number of its key: 1, 2, 3 and so on. */
    @EventType(value = "number.counted", topic = TOPIC)
    record NumberCounted(long number) {}

    record Key(UUID value) implements Id {}

    private final String bootstrap;
    private final TestEngines.Database database = TestEngines.database("relay");
    private final OutboxSignal signal = new OutboxSignal();
    private final HikariDataSource pool = new HikariDataSource();
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final List<OutboxRelay> relays = new ArrayList<>();

    RelayRig(String bootstrap) throws Exception {
        this.bootstrap = bootstrap;
        Flyway.configure()
                .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:db/common", "classpath:db/migration")
                .load()
                .migrate();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.appUser());
        pool.setPassword(database.appPassword());
        transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        jdbc = JdbcClient.create(pool);
        outbox = new Outbox(new LastWrites(jdbc), Clock.systemUTC(), signal);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            Set<String> existing = admin.listTopics().names().get();
            if (existing.contains(TOPIC)) {
                return;
            }
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    TestEngines.Database database() {
        return database;
    }

    void count(Key key, long number) {
        transactions.executeWithoutResult(status -> outbox.append(key, number, new NumberCounted(number)));
    }

    OutboxRelay startRelay() {
        OutboxRelay relay = relay(connections(database), bootstrap, signal);
        relays.add(relay);
        relay.start();
        return relay;
    }

    static OutboxRelay relay(DataSource dataSource, String bootstrap, OutboxSignal signal) {
        OutboxProperties properties =
                new OutboxProperties(100, Duration.ofMillis(500), Duration.ofMillis(25), Duration.ofMillis(200));
        return new OutboxRelay(dataSource, () -> producer(bootstrap), signal, properties, "relay-test");
    }

    static DataSource connections(TestEngines.Database database) {
        return new DriverManagerDataSource(database.url(), database.appUser(), database.appPassword());
    }

    private static Producer<String, byte[]> producer(String bootstrap) {
        Map<String, Object> settings = new HashMap<>(OutboxRelay.PRODUCER_SETTINGS);
        settings.put("bootstrap.servers", bootstrap);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** How many events wait in the outbox, seen as its owner sees it in the relay's scope. */
    long waiting() {
        Long rows = transactions.execute(status -> {
            jdbc.sql("select set_config('app.system_scope', 'outbox', true)")
                    .query(String.class)
                    .single();
            return jdbc.sql("select count(*) from outbox").query(Long.class).single();
        });
        return rows == null ? -1 : rows;
    }

    /** Every delivery of the given keys so far: the numbers in the order of arrival, repeated ones included. */
    Map<String, List<Long>> deliveries(Set<Key> keys) {
        Set<String> wanted = new HashSet<>();
        keys.forEach(key -> wanted.add(key.value().toString()));
        Map<String, List<Long>> numbers = new LinkedHashMap<>();
        List<TopicPartition> partitions = new ArrayList<>();
        for (int i = 0; i < PARTITIONS; i++) {
            partitions.add(new TopicPartition(TOPIC, i));
        }
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (wanted.contains(record.key())) {
                        numbers.computeIfAbsent(record.key(), key -> new ArrayList<>())
                                .add(EventRecords.read(record, NumberCounted.class)
                                        .payload()
                                        .number());
                    }
                }
            }
        }
        return numbers;
    }

    /** What is left when a consumer with an inbox ignores every repetition. */
    static List<Long> firstDeliveries(List<Long> deliveries) {
        return List.copyOf(new LinkedHashSet<>(deliveries));
    }

    static List<Long> upTo(long last) {
        Long[] numbers = new Long[(int) last];
        Arrays.setAll(numbers, i -> i + 1L);
        return List.of(numbers);
    }

    @Override
    public void close() {
        relays.forEach(OutboxRelay::stop);
        pool.close();
    }
}

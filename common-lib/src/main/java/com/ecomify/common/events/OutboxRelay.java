package com.ecomify.common.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends the outbox to Kafka and deletes what the broker has acknowledged.
 *
 * <p>What it guarantees: nothing is lost, and of each key the first delivery of every event is in order. A crash between the
 * acknowledgement and the delete repeats a tail of a shard from an earlier event on, which the inbox ignores; it never skips
 * one. The producer retries without limit, so a broker that is down delays and reorders nothing.
 */
final class OutboxRelay implements SmartLifecycle {

    /** What the guarantees rest on. A batch that expired would let a later one of its key overtake it: never give up. */
    static final Map<String, Object> PRODUCER_SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.RETRIES_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            Long.MAX_VALUE,
            ProducerConfig.LINGER_MS_CONFIG,
            0);

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration BALANCE_EVERY = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Supplier<Producer<String, byte[]>> producers;
    private final OutboxSignal signal;
    private final OutboxProperties properties;
    private final String source;

    private volatile @Nullable Thread worker;

    /** @param dataSource gives connections of its own: the relay keeps one for as long as it runs */
    OutboxRelay(
            DataSource dataSource,
            Supplier<Producer<String, byte[]>> producers,
            OutboxSignal signal,
            OutboxProperties properties,
            String source) {
        this.dataSource = dataSource;
        this.producers = producers;
        this.signal = signal;
        this.properties = properties;
        this.source = source;
    }

    @Override
    public void start() {
        // Known before it runs: a thread that does not find itself to be the worker ends at once.
        Thread thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
        worker = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void run() {
        while (isCurrent()) {
            try (OutboxSession session = OutboxSession.open(dataSource);
                    Producer<String, byte[]> producer = producers.get()) {
                relay(session, producer);
            } catch (SQLException | KafkaException | ExecutionException e) {
                // Nothing is lost: what was not deleted is read again. A new session and producer start clean.
                log.warn("outbox relay interrupted, trying again: {}", e.toString());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relay(OutboxSession session, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        Duration poll = properties.idlePoll();
        long balanceAt = System.nanoTime();
        List<OutboxRow> sent = List.of();
        while (isCurrent()) {
            if (System.nanoTime() - balanceAt >= 0) {
                // Whoever gets a shard from us is not to find what we have sent of it.
                session.next(sent, 0);
                sent = List.of();
                int relays = session.relays();
                session.balance(relays);
                poll = relays > 1 ? properties.sharedPoll() : properties.idlePoll();
                balanceAt = System.nanoTime() + BALANCE_EVERY.toNanos();
            }
            List<OutboxRow> batch = session.next(sent, properties.batchSize());
            send(producer, batch);
            sent = batch;
            if (batch.isEmpty()) {
                signal.await(poll);
            }
        }
        session.next(sent, 0);
    }

    private void send(Producer<String, byte[]> producer, List<OutboxRow> batch)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(batch.size());
        for (OutboxRow row : batch) {
            acknowledgements.add(producer.send(row.toRecord(source)));
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    private boolean isCurrent() {
        return Thread.currentThread().equals(worker);
    }

    private void pause() {
        try {
            Thread.sleep(properties.retryDelay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

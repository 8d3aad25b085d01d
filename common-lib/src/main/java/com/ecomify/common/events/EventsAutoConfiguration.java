package com.ecomify.common.events;

import com.ecomify.common.observability.Traces;
import com.ecomify.common.transactions.LastWrites;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;

/** Outbox and inbox for a service that has a database. */
@AutoConfiguration(before = TaskSchedulingAutoConfiguration.class)
@ConditionalOnClass(JdbcClient.class)
@EnableScheduling
@EnableConfigurationProperties(OutboxProperties.class)
class EventsAutoConfiguration {

    private static final int JOBS_AT_ONCE = 4;

    /** With virtual threads Spring Boot runs all jobs of fixed delay on one thread: a long one would hold up the others. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(JOBS_AT_ONCE);
        scheduler.setThreadNamePrefix("jobs-");
        scheduler.setDaemon(true);
        return scheduler;
    }

    @Bean
    OutboxSignal outboxSignal() {
        return new OutboxSignal();
    }

    @Bean
    Outbox outbox(LastWrites lastWrites, Clock clock, OutboxSignal signal) {
        return new Outbox(lastWrites, clock, signal);
    }

    @Bean
    Inbox inbox(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            LastWrites lastWrites,
            MeterRegistry meters,
            Traces traces) {
        return new Inbox(jdbc, transactions, lastWrites, meters, traces);
    }

    /** @param retention how long applied events are remembered; longer than any topic keeps its records */
    @Bean
    InboxCleanupJob inboxCleanupJob(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${ecomify.inbox.retention:200d}") Duration retention) {
        return new InboxCleanupJob(jdbc, transactions, clock, retention);
    }

    @Bean
    OutboxRelay outboxRelay(
            DataSourceProperties database,
            KafkaProperties kafka,
            OutboxSignal signal,
            OutboxProperties properties,
            @Value("${spring.application.name}") String source) {
        return new OutboxRelay(
                ownConnections(database),
                () -> new KafkaProducer<>(producerSettings(kafka), new StringSerializer(), new ByteArraySerializer()),
                signal,
                properties,
                source);
    }

    /** Outside the pool: the relay keeps its session, and the locks in it, for as long as it runs. */
    private static DataSource ownConnections(DataSourceProperties database) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(database.determineUrl());
        dataSource.setUsername(database.determineUsername());
        dataSource.setPassword(database.determinePassword());
        return dataSource;
    }

    private static Map<String, Object> producerSettings(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.putAll(OutboxRelay.PRODUCER_SETTINGS);
        return settings;
    }
}

package com.ecomify.common.events;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What a consumer does with an event that fails: tries again with back-off, for ever while the database is away, else eight
 * times, then puts it into the dead-letter topic of its consumer group and goes on. An event that cannot be read, or that the
 * domain does not accept ({@link IllegalArgumentException}), goes there at once.
 */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
class ConsumersAutoConfiguration {

    @Bean
    CommonErrorHandler eventErrorHandler(KafkaProperties kafka) {
        DefaultErrorHandler handler = new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(
                        deadLetters(kafka),
                        // The same partition would have to exist there: let the key choose.
                        (record, e) -> new TopicPartition(record.topic() + ".dlt", -1)),
                limited());
        // No retry mends what is wrong with the event itself; meanwhile all others of its partition would wait.
        handler.addNotRetryableExceptions(InvalidEventException.class, IllegalArgumentException.class);
        handler.setBackOffFunction((record, e) -> isOutage(e) ? unlimited() : null);
        return handler;
    }

    private static KafkaTemplate<String, byte[]> deadLetters(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof NonTransientDataAccessResourceException) {
                return true;
            }
        }
        return false;
    }

    private static BackOff limited() {
        ExponentialBackOffWithMaxRetries backOff = new ExponentialBackOffWithMaxRetries(8);
        backOff.setInitialInterval(100);
        backOff.setMultiplier(2.5);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private static BackOff unlimited() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 1.5);
        backOff.setMaxInterval(2_000);
        return backOff;
    }
}

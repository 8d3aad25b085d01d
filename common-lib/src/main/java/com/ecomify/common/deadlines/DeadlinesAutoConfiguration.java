package com.ecomify.common.deadlines;

import com.ecomify.common.observability.Traces;
import com.ecomify.common.transactions.LastWrites;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration
@ConditionalOnClass(JdbcClient.class)
@EnableConfigurationProperties(DeadlineProperties.class)
class DeadlinesAutoConfiguration {

    @Bean
    DeadlineSignal deadlineSignal() {
        return new DeadlineSignal();
    }

    @Bean
    DeadlinePlaces deadlinePlaces(DeadlineProperties properties) {
        return new DeadlinePlaces(properties.lease());
    }

    @Bean
    Deadlines deadlines(
            JdbcClient jdbc, LastWrites lastWrites, DeadlineSignal signal, DeadlinePlaces places, Clock clock) {
        return new Deadlines(jdbc, lastWrites, signal, places, clock);
    }

    @Bean
    DeadlineWorker deadlineWorker(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            DeadlineSignal signal,
            DeadlinePlaces places,
            Traces traces,
            List<DeadlineHandler> handlers) {
        return new DeadlineWorker(
                new DeadlineClaims(jdbc, transactions, clock, places.lease()), signal, places, traces, handlers);
    }
}

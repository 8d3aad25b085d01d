package com.ecomify.common.deadlines;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration
@ConditionalOnClass(JdbcClient.class)
class DeadlinesAutoConfiguration {

    @Bean
    DeadlineSignal deadlineSignal() {
        return new DeadlineSignal();
    }

    @Bean
    Deadlines deadlines(JdbcClient jdbc, DeadlineSignal signal) {
        return new Deadlines(jdbc, signal);
    }

    @Bean
    DeadlineWorker deadlineWorker(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            DeadlineSignal signal,
            List<DeadlineHandler> handlers) {
        return new DeadlineWorker(new DeadlineClaims(jdbc, transactions, clock), signal, handlers);
    }
}

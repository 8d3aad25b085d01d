package com.ecomify.common.transactions;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration
@ConditionalOnClass(JdbcClient.class)
class TransactionsAutoConfiguration {

    @Bean
    LastWrites lastWrites(JdbcClient jdbc) {
        return new LastWrites(jdbc);
    }
}

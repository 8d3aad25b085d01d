package com.ecomify.common.testing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

@TestConfiguration(proxyBeanMethods = false)
class TestSupport {

    @Bean
    Api api(Environment environment) {
        return new Api(() -> environment.getRequiredProperty("local.server.port", Integer.class));
    }

    @Bean
    TestTokens testTokens() {
        return new TestTokens();
    }

    @Bean
    TestEvents testEvents() {
        return new TestEvents(TestEngines.kafkaBootstrap());
    }

    @Bean
    static SqlCounter sqlCounter() {
        return new SqlCounter();
    }

    @Bean
    static SqlCounter.DataSourceWrapper sqlCounterWrapper(SqlCounter counter) {
        return new SqlCounter.DataSourceWrapper(counter);
    }

    @Bean
    QueryPlans queryPlans(SentStatements sent, ObjectProvider<TestEngines.Database> database) {
        return new QueryPlans(sent, database::getObject);
    }

    @Bean
    static SentStatements sentStatements() {
        return new SentStatements();
    }

    @Bean
    static SentStatements.DataSourceWrapper sentStatementsWrapper(SentStatements sent) {
        return new SentStatements.DataSourceWrapper(sent);
    }
}

package com.ecomify.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.localstack.engines.Loopback;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EnginesIT {

    @Test
    void givesEveryCallerADatabaseOfItsOwnOnOneServer() throws SQLException {
        TestEngines.Database first = TestEngines.database("sample");
        TestEngines.Database second = TestEngines.database("sample");

        assertThat(first.url()).isNotEqualTo(second.url());
        assertThat(first.adminUrl()).isEqualTo(second.adminUrl());
        try (Connection connection = DriverManager.getConnection(first.url(), first.appUser(), first.appPassword())) {
            assertThat(connection.isValid(2)).isTrue();
        }
    }

    @Test
    void bringsAStoppedBrokerBackAtItsAddress() {
        try (StoppableKafka kafka = TestEngines.stoppableKafka()) {
            String address = kafka.bootstrap();
            kafka.stop();
            assertThat(answers(address)).isFalse();

            kafka.start();

            assertThat(kafka.bootstrap()).isEqualTo(address);
            assertThat(answers(address)).isTrue();
        }
    }

    @Test
    void sharesTheOtherEngines() {
        URI redis = URI.create(TestEngines.redisUrl());

        assertThat(Loopback.redisAnswers(redis.getHost(), redis.getPort())).isTrue();
        assertThat(Loopback.httpAnswers(TestEngines.elasticsearchUrl() + "/_cluster/health"))
                .isTrue();
        assertThat(answers(TestEngines.kafkaBootstrap())).isTrue();
        assertThat(Loopback.smtpAnswers(
                        TestEngines.mail().host(), TestEngines.mail().port()))
                .isTrue();
        assertThat(TestEngines.redisUrl()).isEqualTo(redis.toString());
    }

    private static boolean answers(String kafka) {
        URI address = URI.create("kafka://" + kafka);
        return Loopback.kafkaAnswers(address.getHost(), address.getPort());
    }
}

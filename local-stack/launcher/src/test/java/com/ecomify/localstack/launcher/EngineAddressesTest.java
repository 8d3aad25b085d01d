package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineAddressesTest {

    @Test
    void startsEveryEngineThatTheEnvironmentDoesNotName() {
        EngineAddresses addresses = EngineAddresses.plan(
                new PortPlan(10), Map.of("ECOMIFY_KAFKA_BOOTSTRAP", "broker:9092", "ECOMIFY_REDIS_URL", " "));

        assertThat(addresses.of(EngineKind.KAFKA)).isEqualTo(new EngineAddress(EngineKind.KAFKA, "broker:9092", true));
        assertThat(addresses.of(EngineKind.REDIS))
                .isEqualTo(new EngineAddress(EngineKind.REDIS, "redis://127.0.0.1:16389", false));
        assertThat(addresses.ours()).hasSize(4);
    }

    @Test
    void understandsWhatClientsUnderstand() {
        EngineAddresses addresses = EngineAddresses.plan(
                new PortPlan(0),
                Map.of(
                        "ECOMIFY_POSTGRES_URL", "jdbc:postgresql://db.example/postgres?sslmode=require",
                        "ECOMIFY_KAFKA_BOOTSTRAP", "one:9095,two:9096",
                        "ECOMIFY_REDIS_URL", "redis://:secret@cache.example:6380/1",
                        "ECOMIFY_MAIL_HOST", "mail.example"));

        assertThat(addresses.of(EngineKind.POSTGRES).address()).isEqualTo("jdbc:postgresql://db.example");
        assertThat(addresses.of(EngineKind.POSTGRES).port()).isEqualTo(5432);
        assertThat(addresses.of(EngineKind.KAFKA).host()).isEqualTo("one");
        assertThat(addresses.of(EngineKind.KAFKA).port()).isEqualTo(9095);
        assertThat(addresses.of(EngineKind.REDIS).port()).isEqualTo(6380);
        assertThat(addresses.of(EngineKind.REDIS).printed()).doesNotContain("secret");
        assertThat(addresses.of(EngineKind.MAIL).port()).isEqualTo(25);
    }
}

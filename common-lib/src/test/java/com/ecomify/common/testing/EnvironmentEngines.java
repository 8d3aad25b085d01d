package com.ecomify.common.testing;

import com.ecomify.localstack.engines.PostgresServer;
import java.util.Objects;
import java.util.Optional;

/** The engines that the environment names, and those of another source where it names none. */
record EnvironmentEngines(EngineSource otherwise) implements EngineSource {

    @Override
    public PostgresServer postgres() {
        return variable("POSTGRES_URL")
                .map(url -> new PostgresServer(
                        withoutDatabase(url), required("POSTGRES_USER"), required("POSTGRES_PASSWORD")))
                .orElseGet(otherwise::postgres);
    }

    @Override
    public String kafkaBootstrap() {
        return variable("KAFKA_BOOTSTRAP").orElseGet(otherwise::kafkaBootstrap);
    }

    @Override
    public String redisUrl() {
        return variable("REDIS_URL").orElseGet(otherwise::redisUrl);
    }

    @Override
    public String elasticsearchUrl() {
        return variable("ELASTICSEARCH_URL").orElseGet(otherwise::elasticsearchUrl);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv("ECOMIFY_TEST_" + name)).filter(value -> !value.isBlank());
    }

    private static String required(String name) {
        return Objects.requireNonNull(
                System.getenv("ECOMIFY_TEST_" + name), "ECOMIFY_TEST_POSTGRES_URL needs ECOMIFY_TEST_" + name);
    }

    private static String withoutDatabase(String url) {
        return url.replaceFirst("^(jdbc:postgresql://[^/?]+).*$", "$1");
    }
}

package com.ecomify.localstack.launcher;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where all engines are: on this machine and started by us, or wherever the environment says. */
record EngineAddresses(Map<EngineKind, EngineAddress> byKind) {

    static EngineAddresses plan(PortPlan ports, Map<String, String> environment) {
        var addresses = new EnumMap<EngineKind, EngineAddress>(EngineKind.class);
        for (EngineKind kind : EngineKind.values()) {
            EngineAddress address = given(kind, environment)
                    .map(external -> new EngineAddress(kind, external, true))
                    .orElseGet(() -> new EngineAddress(kind, local(kind, ports.of(kind)), false));
            addresses.put(kind, address);
        }
        return new EngineAddresses(addresses);
    }

    EngineAddress of(EngineKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    List<EngineAddress> ours() {
        return byKind.values().stream().filter(address -> !address.external()).toList();
    }

    private static Optional<String> given(EngineKind kind, Map<String, String> environment) {
        return switch (kind) {
            case POSTGRES ->
                variable(environment, "ECOMIFY_POSTGRES_URL")
                        .map(url -> url.replaceFirst("^(jdbc:postgresql://[^/?]+).*$", "$1"));
            case KAFKA -> variable(environment, "ECOMIFY_KAFKA_BOOTSTRAP");
            case REDIS -> variable(environment, "ECOMIFY_REDIS_URL");
            case ELASTICSEARCH -> variable(environment, "ECOMIFY_ELASTICSEARCH_URL");
            case MAIL ->
                variable(environment, "ECOMIFY_MAIL_HOST")
                        .map(host -> host + ":"
                                + variable(environment, "ECOMIFY_MAIL_PORT").orElse("25"));
        };
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static String local(EngineKind kind, int port) {
        String hostAndPort = "127.0.0.1:" + port;
        return switch (kind) {
            case POSTGRES -> "jdbc:postgresql://" + hostAndPort;
            case KAFKA, MAIL -> hostAndPort;
            case REDIS -> "redis://" + hostAndPort;
            case ELASTICSEARCH -> "http://" + hostAndPort;
        };
    }
}

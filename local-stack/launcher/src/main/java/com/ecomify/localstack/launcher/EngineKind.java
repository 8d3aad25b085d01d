package com.ecomify.localstack.launcher;

import java.util.Locale;
import java.util.stream.IntStream;

/** The engines, with the ports of each when no offset is asked for. */
enum EngineKind {
    POSTGRES(15432),
    KAFKA(19092, 19093),
    REDIS(16379),
    ELASTICSEARCH(19200, 19300),
    MAIL(13025, 18025);

    private final int port;
    private final int lastPort;

    EngineKind(int port) {
        this(port, port);
    }

    EngineKind(int port, int lastPort) {
        this.port = port;
        this.lastPort = lastPort;
    }

    /** The port for clients. */
    int port() {
        return port;
    }

    /** The other port: of Kafka's controller, Elasticsearch's transport or the mail catcher's web page. */
    int lastPort() {
        return lastPort;
    }

    IntStream ports() {
        return IntStream.of(port, lastPort).distinct();
    }

    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

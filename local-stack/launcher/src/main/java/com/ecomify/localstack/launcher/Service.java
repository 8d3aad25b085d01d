package com.ecomify.localstack.launcher;

import java.util.List;
import java.util.Locale;

/** The services, with the port of each when no offset is asked for. Started in this order, the gateway last. */
enum Service {
    AUTH(8081),
    STORE(8082),
    PRODUCT(8083),
    ORDER(8084),
    PAYMENT(8085),
    INVENTORY(8086),
    ANALYTICS(8087),
    PLUGIN(8088),
    GATEWAY(8080);

    private final int port;

    Service(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    /** The short name: of the database, in variables and in the user's commands. */
    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the Maven module. */
    String module() {
        return shortName() + "-service";
    }

    boolean hasDatabase() {
        return this != GATEWAY;
    }

    static List<Service> all() {
        return List.of(values());
    }
}

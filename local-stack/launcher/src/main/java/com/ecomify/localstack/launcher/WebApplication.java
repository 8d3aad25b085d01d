package com.ecomify.localstack.launcher;

import java.util.List;
import java.util.Locale;

/** The web applications, with the port of each when no offset is asked for. */
enum WebApplication {
    STOREFRONT(3001, ""),
    ADMIN(3002, "/admin");

    private final int port;
    private final String basePath;

    WebApplication(int port, String basePath) {
        this.port = port;
        this.basePath = basePath;
    }

    int port() {
        return port;
    }

    /** The path that all its pages are below. */
    String basePath() {
        return basePath;
    }

    /** The name of its folder in {@code web}, and in the user's commands. */
    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WebApplication named(String shortName) {
        return valueOf(shortName.toUpperCase(Locale.ROOT));
    }

    static List<WebApplication> all() {
        return List.of(values());
    }
}

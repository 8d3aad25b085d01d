package com.ecomify.localstack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which port each part uses. */
record PortPlan(int offset) {

    private static final int WEBHOOK_RECEIVER = 18090;

    int of(Service service) {
        return service.port() + offset;
    }

    int of(EngineKind engine) {
        return engine.port() + offset;
    }

    int of(WebApplication application) {
        return application.port() + offset;
    }

    /** Where the demo listens for the webhooks that it has asked for. */
    int webhookReceiver() {
        return WEBHOOK_RECEIVER + offset;
    }

    String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }

    /** Where its pages are; by the name, as cookies that want TLS are sent to that one without it. */
    String url(WebApplication application) {
        return "http://localhost:" + of(application) + application.basePath();
    }

    /** The store that the demo makes, as its shoppers see it. */
    String demoStore() {
        return url(WebApplication.STOREFRONT) + "/s/" + DemoStore.SLUG;
    }

    String mailPage() {
        return "http://127.0.0.1:" + (EngineKind.MAIL.lastPort() + offset);
    }

    /** Every port with the name of its part. */
    Map<Integer, String> all() {
        var ports = new LinkedHashMap<Integer, String>();
        Stream.of(EngineKind.values())
                .forEach(engine -> engine.ports().forEach(port -> ports.put(port + offset, engine.shortName())));
        Service.all().forEach(service -> ports.put(of(service), service.shortName()));
        WebApplication.all().forEach(application -> ports.put(of(application), application.shortName()));
        return ports;
    }
}

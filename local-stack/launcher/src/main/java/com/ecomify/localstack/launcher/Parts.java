package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.ProcessRecord.Signal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What the platform consists of, by the names that records, logs and the user's commands share. */
final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Parts() {}

    static List<String> all() {
        return Stream.of(engines(), services(), web()).flatMap(List::stream).toList();
    }

    static List<String> engines() {
        return Stream.of(EngineKind.values()).map(EngineKind::shortName).toList();
    }

    static List<String> services() {
        return Service.all().stream().map(Service::shortName).toList();
    }

    static List<String> web() {
        return WebApplication.all().stream().map(WebApplication::shortName).toList();
    }

    /** Stops the process in order, and by force if it takes too long. */
    static void stop(RunRecord running) {
        // PostgreSQL takes TERM for "when all clients have left", INT for "now".
        boolean postgres = running.part().equals(EngineKind.POSTGRES.shortName());
        running.process().stop(postgres ? Signal.INT : Signal.TERM, PATIENCE);
    }
}

package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Ports;
import com.ecomify.localstack.engines.PostgresEngine;
import com.ecomify.localstack.engines.PostgresServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the whole platform up: whatever of it runs already is kept. */
final class PlatformStart {

    private final Layout layout;
    private final Console console;
    private final Map<String, String> environment;
    private final StartOptions options;
    private final RunRecords records;

    PlatformStart(Layout layout, Console console, Map<String, String> environment, StartOptions options) {
        this.layout = layout;
        this.console = console;
        this.environment = environment;
        this.options = options;
        this.records = new RunRecords(layout.run());
    }

    /** Returns whether every part is ready; what is not has been reported. */
    boolean run(PortPlan ports) throws IOException {
        try (FileChannel lock = records.lock()) {
            refuseAnotherOffset(ports);
            EngineAddresses engines = EngineAddresses.plan(ports, environment);
            refuseMissingBuilds();
            refuseTakenPorts(ports, engines);
            records.savePlatform(new RunRecords.RunningPlatform(ports, engines, options.web()));
            Secrets secrets = Secrets.ensure(layout.secrets());
            return start(engines, new ServiceEnvironment(ports, engines, secrets, options.further()));
        }
    }

    private boolean start(EngineAddresses engines, ServiceEnvironment services) {
        console.line("Starting engines and services" + (options.web() ? ", storefront and admin" : ""));
        var stopwatch = Stopwatch.start();
        PostgresServer postgres = administered(engines.of(EngineKind.POSTGRES), services.secrets());
        boolean allReady = new PartsStart(layout, records, services, postgres, console).run(options.web());
        console.line("%s after %.1f s"
                .formatted(allReady ? "Ready" : "Not ready", stopwatch.elapsed().toMillis() / 1000.0));
        if (allReady) {
            AotTraining.startInBackground(layout, records);
        }
        return allReady;
    }

    private PostgresServer administered(EngineAddress postgres, Secrets secrets) {
        return postgres.external()
                ? new PostgresServer(
                        postgres.address(), required("ECOMIFY_POSTGRES_USER"), required("ECOMIFY_POSTGRES_PASSWORD"))
                : PostgresEngine.server(postgres.port(), secrets.postgresAdminPassword());
    }

    private String required(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .orElseThrow(() -> new RefusedException("ECOMIFY_POSTGRES_URL needs " + variable));
    }

    private void refuseAnotherOffset(PortPlan wanted) throws IOException {
        Optional<RunRecords.RunningPlatform> platform = records.platform();
        boolean anyAlive =
                Parts.all().stream().anyMatch(part -> records.findAlive(part).isPresent());
        if (anyAlive && platform.isPresent() && !platform.get().ports().equals(wanted)) {
            throw new RefusedException("The platform runs with port offset "
                    + platform.get().ports().offset() + "; ./ecomify down first");
        }
    }

    private void refuseMissingBuilds() {
        List<String> missing = Service.all().stream()
                .filter(service -> !Files.exists(layout.jar(service)))
                .map(Service::module)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException("Not built: " + String.join(", ", missing) + "; ./mvnw package -DskipTests");
        }
        List<String> missingWeb = WebApplication.all().stream()
                .filter(application -> options.web() && !WebBuild.exists(layout, application))
                .map(WebApplication::shortName)
                .toList();
        if (!missingWeb.isEmpty()) {
            throw new RefusedException("Not built: " + String.join(", ", missingWeb) + "; npm run build, in web");
        }
    }

    private void refuseTakenPorts(PortPlan ports, EngineAddresses engines) {
        var conflicts = new StringBuilder();
        ports.all().forEach((port, part) -> {
            boolean used = engines.ours().stream()
                            .anyMatch(engine -> engine.kind().shortName().equals(part))
                    || Parts.services().contains(part)
                    || (options.web() && Parts.web().contains(part));
            if (used && records.findAlive(part).isEmpty() && !Ports.isFree(port)) {
                conflicts
                        .append("\n    port ")
                        .append(port)
                        .append(" for ")
                        .append(part)
                        .append(" is taken by ")
                        .append(PortOwner.describe(port));
            }
        });
        if (!conflicts.isEmpty()) {
            throw new RefusedException(
                    "Ports are taken:" + conflicts + "\n  Stop what uses them, or start with --port-offset 1000");
        }
    }
}

package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Loopback;
import com.ecomify.localstack.launcher.PartStatus.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the platform is right now.
 *
 * @param ports which ports it uses
 * @param parts every engine and service, and the web applications unless it was started without them
 * @param logins the demo's logins, when the platform has been started before
 */
record StatusReport(PortPlan ports, List<PartStatus> parts, Optional<DemoLogins> logins) {

    static StatusReport take(Layout layout) throws IOException {
        var records = new RunRecords(layout.run());
        RunRecords.RunningPlatform platform = records.platform().orElseGet(() -> {
            var ports = new PortPlan(0);
            return new RunRecords.RunningPlatform(ports, EngineAddresses.plan(ports, Map.of()), true);
        });
        List<WebApplication> web = platform.web() ? WebApplication.all() : List.of();
        List<PartStatus> parts = Stream.of(
                        platform.engines().byKind().values().stream().map(engine -> of(engine, records)),
                        Service.all().stream().map(service -> of(service, platform.ports(), records)),
                        web.stream().map(application -> of(application, platform.ports(), records)))
                .flatMap(each -> each)
                .parallel()
                .toList();
        Optional<DemoLogins> logins = Files.exists(layout.secrets())
                ? Optional.of(DemoLogins.of(Secrets.ensure(layout.secrets())))
                : Optional.empty();
        return new StatusReport(platform.ports(), parts, logins);
    }

    String state() {
        if (parts.stream().allMatch(part -> part.health() == Health.UP)) {
            return "up";
        }
        boolean allDown =
                parts.stream().filter(part -> !part.external()).allMatch(part -> part.health() == Health.DOWN);
        return allDown ? "down" : "partly up";
    }

    boolean has(WebApplication application) {
        return parts.stream().anyMatch(part -> part.name().equals(application.shortName()));
    }

    long memoryBytes() {
        return parts.stream().mapToLong(PartStatus::memoryBytes).sum();
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("state", state());
        json.put("portOffset", ports.offset());
        json.put("baseUrl", ports.url(Service.GATEWAY));
        json.put("memoryBytes", memoryBytes());
        json.put("parts", parts.stream().map(PartStatus::toJson).toList());
        logins.ifPresent(demo -> json.put("demo", demo.toJson()));
        return json;
    }

    private static PartStatus of(EngineAddress engine, RunRecords records) {
        Optional<RunRecord> running = records.findAlive(engine.kind().shortName());
        return part(
                engine.kind().shortName(),
                "engine",
                engine.printed(),
                engine.port(),
                running,
                engine.external(),
                (engine.external() || running.isPresent()) && engine.isHealthy());
    }

    private static PartStatus of(Service service, PortPlan ports, RunRecords records) {
        Optional<RunRecord> running = records.findAlive(service.shortName());
        boolean ready = running.isPresent() && Loopback.httpAnswers(ServiceStart.readinessUrl(ports, service));
        return part(service.shortName(), "service", ports.url(service), ports.of(service), running, false, ready);
    }

    private static PartStatus of(WebApplication application, PortPlan ports, RunRecords records) {
        Optional<RunRecord> running = records.findAlive(application.shortName());
        boolean ready = running.isPresent() && Loopback.httpAnswers(WebStart.healthUrl(ports, application));
        return part(
                application.shortName(), "web", ports.url(application), ports.of(application), running, false, ready);
    }

    private static PartStatus part(
            String name,
            String kind,
            String address,
            int port,
            Optional<RunRecord> running,
            boolean external,
            boolean healthy) {
        Health notUp = running.isPresent() ? Health.NOT_READY : Health.DOWN;
        return new PartStatus(
                name,
                kind,
                address,
                port,
                running.map(found -> found.process().pid()),
                healthy ? Health.UP : notUp,
                external,
                running.map(found -> found.process().residentBytes()).orElse(0L));
    }
}

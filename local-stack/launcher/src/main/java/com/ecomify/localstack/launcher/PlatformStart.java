package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Ports;
import com.ecomify.localstack.engines.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Brings the whole platform up: whatever of it runs already is kept. */
final class PlatformStart {

    private final Layout layout;
    private final Console console;
    private final Map<String, String> environment;
    private final RunRecords records;

    PlatformStart(Layout layout, Console console, Map<String, String> environment) {
        this.layout = layout;
        this.console = console;
        this.environment = environment;
        this.records = new RunRecords(layout.run());
    }

    /** Returns whether every part is ready; what is not has been reported. */
    boolean run(PortPlan ports) throws IOException {
        try (FileChannel lock = records.lock()) {
            refuseAnotherOffset(ports);
            EngineAddresses engines = EngineAddresses.plan(ports, environment);
            refuseMissingJars();
            refuseTakenPorts(ports, engines);
            records.savePlatform(new RunRecords.RunningPlatform(ports, engines));
            Secrets secrets = Secrets.ensure(layout.secrets());
            return start(engines, new ServiceEnvironment(ports, engines, secrets));
        }
    }

    private boolean start(EngineAddresses engines, ServiceEnvironment services) throws IOException {
        var stopwatch = Stopwatch.start();
        List<Application> applications;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Application>> unpacking = Service.all().stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> unpacked(service), threads))
                    .toList();
            console.line("Engines");
            var engineStart = new EngineStart(layout, records, services.secrets(), console);
            each(threads, List.copyOf(engines.byKind().values()), engineStart::start);
            ensureDatabases(engines, services.secrets());
            applications = unpacking.stream().map(PlatformStart::outcome).toList();
        }
        console.line("Services");
        boolean allReady = startServices(applications, services);
        console.line("%s after %.1f s"
                .formatted(allReady ? "Ready" : "Not ready", stopwatch.elapsed().toMillis() / 1000.0));
        if (allReady) {
            AotTraining.startInBackground(layout, records, applications);
        }
        return allReady;
    }

    /** A few at a time: more than there are processors would only make all of them late. */
    private boolean startServices(List<Application> applications, ServiceEnvironment services) {
        var turn = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
        var serviceStart = new ServiceStart(layout, records, services, console);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return applications.stream()
                    .map(application ->
                            CompletableFuture.supplyAsync(() -> inTurn(turn, serviceStart, application), threads))
                    .toList()
                    .stream()
                    .map(PlatformStart::outcome)
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    private static boolean inTurn(Semaphore turn, ServiceStart serviceStart, Application application) {
        turn.acquireUninterruptibly();
        try {
            return serviceStart.start(application);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            turn.release();
        }
    }

    private void ensureDatabases(EngineAddresses engines, Secrets secrets) {
        EngineAddress postgres = engines.of(EngineKind.POSTGRES);
        PostgresServer server = postgres.external()
                ? new PostgresServer(
                        postgres.address(), required("ECOMIFY_POSTGRES_USER"), required("ECOMIFY_POSTGRES_PASSWORD"))
                : new PostgresServer(postgres.address(), "ecomify_admin", secrets.postgresAdminPassword());
        var stopwatch = Stopwatch.start();
        List<Service> owners =
                Service.all().stream().filter(Service::hasDatabase).toList();
        owners.forEach(service -> server.ensureDatabase(secrets.database(service)));
        console.done("databases", stopwatch.elapsed(), owners.size() + ", each with an owner and an application role");
    }

    private String required(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .orElseThrow(() -> new RefusedException("ECOMIFY_POSTGRES_URL needs " + variable));
    }

    private Application unpacked(Service service) {
        try {
            return Application.unpacked(layout, service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void each(ExecutorService threads, List<T> items, Consumer<T> action) {
        items.stream()
                .map(item -> CompletableFuture.runAsync(() -> action.accept(item), threads))
                .toList()
                .forEach(PlatformStart::outcome);
    }

    /** The result, or the cause of there being none as if it had happened here. */
    private static <T> T outcome(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
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

    private void refuseMissingJars() {
        List<String> missing = Service.all().stream()
                .filter(service -> !Files.exists(layout.jar(service)))
                .map(Service::module)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException("Not built: " + String.join(", ", missing) + "; ./mvnw package -DskipTests");
        }
    }

    private void refuseTakenPorts(PortPlan ports, EngineAddresses engines) {
        var conflicts = new StringBuilder();
        ports.all().forEach((port, part) -> {
            boolean used = engines.ours().stream()
                            .anyMatch(engine -> engine.kind().shortName().equals(part))
                    || Parts.services().contains(part);
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

package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Starts engines and services side by side, each as soon as what it needs is there. */
final class PartsStart {

    // Unpacking is not what anybody waits for first, and should leave processors to the engines.
    private static final int UNPACKED_AT_ONCE = 2;

    private final Layout layout;
    private final ServiceEnvironment environment;
    private final PostgresServer postgres;
    private final Console console;
    private final EngineStart engineStart;
    private final ServiceStart serviceStart;
    private final WebStart webStart;

    // A few services at a time: more than there are processors would only make all of them late.
    private final Semaphore startTurn =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final Semaphore unpackTurn = new Semaphore(UNPACKED_AT_ONCE);

    PartsStart(
            Layout layout,
            RunRecords records,
            ServiceEnvironment environment,
            PostgresServer postgres,
            Console console) {
        this.layout = layout;
        this.environment = environment;
        this.postgres = postgres;
        this.console = console;
        this.engineStart = new EngineStart(layout, records, environment.secrets(), console);
        this.serviceStart = new ServiceStart(layout, records, environment, console);
        this.webStart = new WebStart(layout, records, environment.ports(), console);
    }

    /**
     * Returns whether all services are ready, and the web applications where they are wanted; an engine that does not start is
     * an exception.
     */
    boolean run(boolean web) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<EngineKind, CompletableFuture<Boolean>> engines = new EnumMap<>(EngineKind.class);
            environment
                    .engines()
                    .byKind()
                    .forEach((kind, engine) ->
                            engines.put(kind, CompletableFuture.supplyAsync(() -> start(engine), threads)));
            CompletableFuture<Boolean> databases =
                    future(engines, EngineKind.POSTGRES).thenApplyAsync(up -> ensureDatabases(), threads);
            List<CompletableFuture<Boolean>> services = Service.all().stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> unpacked(service), threads)
                            .thenCombine(readyFor(service, engines, databases), (application, ready) -> application)
                            .thenApplyAsync(this::start, threads))
                    .toList();
            // They can answer before the platform does, and want little to start with.
            List<CompletableFuture<Boolean>> applications = (web ? WebApplication.all() : List.<WebApplication>of())
                    .stream()
                            .map(application -> CompletableFuture.supplyAsync(() -> start(application), threads))
                            .toList();
            engines.values().forEach(PartsStart::outcome);
            return Stream.concat(services.stream(), applications.stream())
                    .map(PartsStart::outcome)
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    /** The engines that a service cannot become ready without; it can do its first work before the others are there. */
    private static CompletableFuture<Void> readyFor(
            Service service,
            Map<EngineKind, CompletableFuture<Boolean>> engines,
            CompletableFuture<Boolean> databases) {
        Stream<CompletableFuture<Boolean>> search =
                service == Service.PRODUCT ? Stream.of(future(engines, EngineKind.ELASTICSEARCH)) : Stream.empty();
        Stream<CompletableFuture<Boolean>> common =
                Stream.of(databases, future(engines, EngineKind.KAFKA), future(engines, EngineKind.REDIS));
        return CompletableFuture.allOf(Stream.concat(common, search).toArray(CompletableFuture<?>[]::new));
    }

    private static CompletableFuture<Boolean> future(
            Map<EngineKind, CompletableFuture<Boolean>> engines, EngineKind kind) {
        return Objects.requireNonNull(engines.get(kind));
    }

    private boolean start(EngineAddress engine) {
        engineStart.start(engine);
        return true;
    }

    private boolean ensureDatabases() {
        var stopwatch = Stopwatch.start();
        List<Service> owners =
                Service.all().stream().filter(Service::hasDatabase).toList();
        owners.forEach(service -> postgres.ensureDatabase(environment.secrets().database(service)));
        console.done("databases", stopwatch.elapsed(), owners.size() + ", each with an owner and an application role");
        return true;
    }

    private Application unpacked(Service service) {
        return inTurn(unpackTurn, () -> {
            try {
                return Application.unpacked(layout, service);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private boolean start(Application application) {
        return inTurn(startTurn, () -> {
            try {
                return serviceStart.start(application);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    private boolean start(WebApplication application) {
        WebBuild build = inTurn(unpackTurn, () -> {
            try {
                return WebBuild.copied(layout, application);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return inTurn(startTurn, () -> {
            try {
                return webStart.start(build);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    private static <T> T inTurn(Semaphore turn, Supplier<T> work) {
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
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
}

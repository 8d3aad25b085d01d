package com.ecomify.perf;

import com.ecomify.localstack.engines.EcomifyHome;
import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.localstack.launcher.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Entry point of {@code ./ecomify bench}. */
public final class Bench {

    private static final int USAGE_ERROR = 2;

    private Bench() {}

    /**
     * Runs the scenarios that are named, or all but the soak, and exits with 0 when every budget was kept.
     *
     * @param arguments scenarios and options
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            Progress.print(e.getMessage() + "\n" + usage());
            return USAGE_ERROR;
        }
        if (!Scenarios.known().keySet().containsAll(options.scenarios())) {
            Progress.print(usage());
            return USAGE_ERROR;
        }
        try {
            return measure(options) ? 0 : 1;
        } catch (RefusedException e) {
            Progress.print("\n✘ " + e.getMessage());
            return 1;
        }
    }

    private static boolean measure(Options options) throws IOException {
        Path root = EcomifyHome.root();
        Map<String, String> facts = Machine.describe(root);
        facts.put("products in the store", Integer.toString(options.products()));
        facts.put("stores", Integer.toString(options.stores()));
        List<String> names = options.scenarios().isEmpty() ? Scenarios.byDefault() : options.scenarios();
        Progress.say("%d scenarios, about %.0f minutes and the time to fill the stores"
                .formatted(
                        names.size(),
                        names.stream()
                                .mapToDouble(name -> scenario(name).minutes())
                                .sum()));
        List<Row> rows = new ArrayList<>();
        try (LocalPlatform platform =
                options.running() ? LocalPlatform.running(root) : LocalPlatform.startApart(root, "bench")) {
            Thread whenInterrupted = new Thread(() -> stop(platform), "stop");
            Runtime.getRuntime().addShutdownHook(whenInterrupted);
            World world = World.prepare(platform, options);
            for (String name : names) {
                Progress.say(name + ": " + scenario(name).what());
                rows.addAll(attempt(name, world));
            }
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        }
        Results results = new Results(facts, rows);
        Progress.print("\n" + results.table());
        Progress.say("Written to " + root.relativize(results.write(root.resolve("perf/results"))));
        return rows.stream().allMatch(Row::met);
    }

    private static void stop(LocalPlatform platform) {
        try {
            platform.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One scenario that cannot be measured does not cost the figures of the others. */
    private static List<Row> attempt(String name, World world) {
        try {
            List<Row> rows = scenario(name).scenario().run(world);
            rows.forEach(row -> Progress.say("  %s: %,.0f/s, p50 %d, p95 %d, p99 %d ms, %d errors, budget %s: %s %s"
                    .formatted(
                            row.kind(),
                            row.rate(),
                            row.p50(),
                            row.p95(),
                            row.p99(),
                            row.errors(),
                            row.budget(),
                            row.met() ? "kept" : "missed",
                            row.note())));
            return rows;
        } catch (IllegalStateException | UncheckedIOException e) {
            Progress.say("  could not be measured: " + e.getMessage());
            return List.of(Row.fact(name, name, 0, "", false, "could not be measured: " + e.getMessage()));
        }
    }

    private static Scenarios.Known scenario(String name) {
        return Objects.requireNonNull(Scenarios.known().get(name));
    }

    private static String usage() {
        return """
                Usage: ./ecomify bench [SCENARIO...] [OPTION...]

                %s

                  --products N     in the store that is measured (1000)
                  --stores N       on the platform (1)
                  --duration T     of each measurement, such as 30s or 5m (30s; mix 5m, soak 10m)
                  --warm-up T      before each scenario (45s)
                  --running        use the platform that is up instead of one of its own

                All scenarios but the soak run if none is named.""".formatted(Scenarios.list());
    }
}

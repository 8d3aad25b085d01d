package com.ecomify.perf;

import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;
import java.util.function.Function;

/** One run of the load generator, and what the platform's processes and databases did meanwhile. */
record Measured(Load.Injection injection, Recorder recorder, Duration took, ProcessTimes times, Statements statements) {

    /** Milliseconds that 95 of 100 executions of each statement have to stay below. */
    private static final long SLOWEST_STATEMENT = 50;

    static Measured run(
            World world,
            String name,
            Load.Injection injection,
            Duration duration,
            Function<Recorder, ChainBuilder> steps) {
        Statements.reset(world.platform());
        ProcessTimes times = ProcessTimes.of(world.platform());
        long startedAt = System.nanoTime();
        Recorder recorder = Load.run(name, injection, duration, steps);
        Duration took = Duration.ofNanos(System.nanoTime() - startedAt);
        ProcessTimes used = ProcessTimes.of(world.platform()).since(times);
        return new Measured(injection, recorder, took, used, Statements.of(world.platform()));
    }

    /** A line of the table for one kind of request. Processor time and statements are shared by all that were sent. */
    Row row(String scenario, String kind, Duration duration, Budget budget) {
        return row(scenario, kind, duration, budget, recorder.requests());
    }

    /** A line for what all requests were about: it alone has used the processor time and the statements. */
    Row whole(String scenario, String kind, Duration duration, Budget budget) {
        return row(scenario, kind, duration, budget, recorder.latencies(kind).count());
    }

    private Row row(String scenario, String kind, Duration duration, Budget budget, long sharers) {
        Latencies latencies = recorder.latencies(kind);
        double rate = latencies.count() / (double) duration.toMillis() * 1_000;
        boolean met = budget.isInTime(latencies) && rate >= budget.rate() && isClean(kind);
        return new Row(
                scenario,
                kind,
                load(),
                rate,
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99),
                latencies.count(),
                recorder.errors(kind) + recorder.shed(),
                Row.share(times.seconds(), sharers, 1_000),
                Row.share(statements.counts(), sharers, 1),
                budget.text(),
                met,
                recorder.refusals().isEmpty() ? "" : "statuses " + recorder.refusals());
    }

    /** A line for all SQL statements of the run. */
    Row statements(String scenario) {
        Statements.Slowest slowest = statements.slowest();
        return Row.fact(
                scenario,
                "SQL statements",
                0,
                "p95 < " + SLOWEST_STATEMENT + " ms",
                slowest.bound() < SLOWEST_STATEMENT,
                slowest.described());
    }

    /** Fewer than one in a thousand went wrong. */
    boolean isClean(String kind) {
        return (recorder.errors(kind) + recorder.shed()) * 1_000
                <= recorder.latencies(kind).count();
    }

    private String load() {
        return switch (injection) {
            case Load.PerSecond(double rate) -> "%,.0f/s".formatted(rate);
            case Load.AtOnce(int shoppers) -> shoppers + " at once";
        };
    }
}

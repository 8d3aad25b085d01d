package com.ecomify.perf;

import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the highest rate that keeps the budget: up in steps until one fails, then between the two, then a longer
 * measurement at the rate that was found; if that one fails, at nine tenths of it.
 *
 * @param first the rate to begin with
 * @param kind of request that the budget is for
 */
record RateSearch(String name, double first, String kind, Budget budget, Function<Recorder, ChainBuilder> steps)
        implements Scenario {

    private static final Duration LONGEST_STEP = Duration.ofSeconds(8);
    private static final int MOST_STEPS = 10;
    private static final int MOST_MEASUREMENTS = 4;
    private static final double LOWEST = 2;
    private static final double UP = 1.7;
    private static final double CLOSE_ENOUGH = 1.12;
    private static final double LESS = 0.9;
    /** An answer that comes late is in the next second's count. */
    private static final double NEARLY_ALL = 0.97;

    @Override
    public List<Row> run(World world) {
        warmUp(world);
        return List.of(measure(world, highest(world)));
    }

    void warmUp(World world) {
        Progress.say(name + ": warming up for " + world.options().warmUp().toSeconds() + " s");
        Load.run(name, new Load.PerSecond(first), world.options().warmUp(), steps);
    }

    /** The highest rate whose step kept the budget. */
    double highest(World world) {
        double good = 0;
        double bad = 0;
        double rate = first;
        for (int step = 0; step < MOST_STEPS && rate >= LOWEST; step++) {
            boolean kept = step(world, rate);
            if (kept) {
                good = rate;
            } else {
                bad = rate;
            }
            if (good > 0 && bad > 0 && bad / good < CLOSE_ENOUGH) {
                break;
            }
            rate = next(good, bad);
        }
        return Math.max(good, LOWEST);
    }

    Row measure(World world, double found) {
        double rate = found;
        Row row = at(world, rate, world.options().duration());
        for (int again = 1; again < MOST_MEASUREMENTS && !isKept(row); again++) {
            rate *= LESS;
            row = at(world, rate, world.options().duration());
        }
        return row;
    }

    private static double next(double good, double bad) {
        if (bad == 0) {
            return good * UP;
        }
        return good == 0 ? bad / 2 : Math.sqrt(good * bad);
    }

    private boolean step(World world, double rate) {
        Duration duration = world.options().durationOr(LONGEST_STEP);
        Row row = at(world, rate, duration.compareTo(LONGEST_STEP) < 0 ? duration : LONGEST_STEP);
        boolean kept = isKept(row) && row.rate() >= rate * NEARLY_ALL;
        Progress.say("  %,.0f/s: %,.0f/s answered, p50 %d, p95 %d, p99 %d ms, %d errors: %s %s"
                .formatted(
                        rate,
                        row.rate(),
                        row.p50(),
                        row.p95(),
                        row.p99(),
                        row.errors(),
                        kept ? "kept" : "too much",
                        row.note()));
        return kept;
    }

    private Row at(World world, double rate, Duration duration) {
        return Measured.run(world, name, new Load.PerSecond(rate), duration, steps)
                .row(name, kind, duration, budget);
    }

    /** In time and without errors; whether the rate itself is as high as wanted is for the table to say. */
    private boolean isKept(Row row) {
        long latency = budget.percent() > 95 ? row.p99() : row.p95();
        return row.answers() > 0 && latency < budget.milliseconds() && row.errors() * 1_000 <= row.answers();
    }
}

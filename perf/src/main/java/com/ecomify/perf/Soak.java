package com.ecomify.perf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Ten minutes at half of the highest rate of visits (browse, search, and one in ten buys): is every service at the end what
 * it was at the start?
 */
final class Soak {

    private static final Duration USUAL = Duration.ofMinutes(10);
    private static final Duration SETTLE = Duration.ofMinutes(1);
    private static final Duration THOUGHT = Duration.ofMillis(200);
    private static final Budget BUDGET = Budget.p95(200);

    private Soak() {}

    static List<Row> run(World world) {
        Queue<String> orders = new ConcurrentLinkedQueue<>();
        RateSearch search = new RateSearch(
                "soak", 10, Shopping.PAGE, BUDGET, recorder -> Mix.visit(world, recorder, THOUGHT, orders));
        search.warmUp(world);
        double rate = search.highest(world) / 2;
        Duration duration = world.options().durationOr(USUAL);
        Progress.say(
                "soak: %.0f visits a second for %d s, after a minute to settle".formatted(rate, duration.toSeconds()));
        Load.run("soak", new Load.PerSecond(rate), SETTLE, search.steps());
        Map<String, Vitals> start = Vitals.of(world.platform());
        Measured measured = Measured.run(world, "soak", new Load.PerSecond(rate), duration, search.steps());
        Map<String, Vitals> end = Vitals.of(world.platform());
        List<Row> rows = new ArrayList<>();
        rows.add(measured.row("soak", Shopping.PAGE, duration, BUDGET));
        end.forEach((service, vitals) -> {
            Vitals before = Objects.requireNonNull(start.get(service));
            rows.add(Row.fact("soak", service, 0, "flat", vitals.isFlatSince(before), before.to(vitals)));
        });
        return rows;
    }
}

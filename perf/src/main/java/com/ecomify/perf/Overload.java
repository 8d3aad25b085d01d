package com.ecomify.perf;

import static io.gatling.javaapi.core.CoreDsl.exec;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Twice as many visitors as can be answered, and then half as many: are those who are let in served, and all again after it? */
final class Overload {

    private static final String NAME = "overload";
    private static final Budget BUDGET = Budget.p95(50);
    /** Of the highest rate, that is still answered. */
    private static final double STILL = 0.8;

    private static final Budget IN_A_CROWD = Budget.p95(1_000);

    private Overload() {}

    static List<Row> run(World world) {
        RateSearch search = new RateSearch(
                NAME,
                500,
                Shopping.PAGE,
                BUDGET,
                recorder ->
                        exec(Shopping.choose(world::anyStore)).exec(new Shopping(world.gatewayUrl(), recorder).page()));
        search.warmUp(world);
        double highest = search.highest(world);
        Duration duration = world.options().duration();
        Row crowd = inACrowd(at(world, search, 2 * highest, duration), highest, duration);
        Progress.say("  %.0f of %.0f/s: %s".formatted(crowd.rate(), 2 * highest, crowd.note()));
        Row after = at(world, search, highest / 2, duration)
                .row(NAME, Shopping.PAGE, duration, BUDGET)
                .noting("half of the highest rate, right after");
        return List.of(crowd, after);
    }

    private static Measured at(World world, RateSearch search, double rate, Duration duration) {
        return Measured.run(world, NAME, new Load.PerSecond(rate), duration, search.steps());
    }

    private static Row inACrowd(Measured measured, double highest, Duration duration) {
        Recorder recorder = measured.recorder();
        Row answered = measured.row(NAME, Shopping.PAGE, duration, IN_A_CROWD);
        long refused = recorder.refusals().getOrDefault(429, 0L);
        long lost = answered.errors() - refused;
        return Row.fact(
                NAME,
                "twice the highest rate, %,.0f/s".formatted(2 * highest),
                answered.rate(),
                String.format(Locale.ROOT, "≥ %,.0f/s, %s, nothing lost", STILL * highest, IN_A_CROWD.text()),
                answered.rate() >= STILL * highest
                        && IN_A_CROWD.isInTime(recorder.latencies(Shopping.PAGE))
                        && lost == 0,
                "p50 %d, p95 %d, p99 %d ms; refused %,d, lost %,d"
                        .formatted(answered.p50(), answered.p95(), answered.p99(), refused, lost));
    }
}

package com.ecomify.perf;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;

import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * A thousand shoppers of one store at once: they browse, search, and one visit in ten ends with an order, three times as
 * many as in a shop that does well. Five minutes.
 */
final class Mix {

    private static final int SHOPPERS = 1_000;
    private static final Duration USUAL = Duration.ofMinutes(5);
    /** Between two pages, on average: what the TPC-W benchmark of web shops prescribes. */
    private static final Duration THOUGHT = Duration.ofSeconds(7);
    /** Fewer shoppers who think less load the platform as much. */
    private static final Duration THOUGHT_WARMING_UP = Duration.ofSeconds(1);

    private static final Budget BUDGET = Budget.p95(200);
    private static final List<String> KINDS = List.of(
            Shopping.LISTING,
            Shopping.PAGE,
            Shopping.SEARCH,
            Shopping.SUGGEST,
            Shopping.OPEN_CART,
            Shopping.ADD,
            Shopping.CHECKOUT);

    private Mix() {}

    static List<Row> run(World world) {
        Queue<String> orders = new ConcurrentLinkedQueue<>();
        Progress.say("mix: warming up for " + world.options().warmUp().toSeconds() + " s");
        Load.run(
                "mix",
                new Load.AtOnce(SHOPPERS / 5),
                world.options().warmUp(),
                recorder -> visit(world, recorder, THOUGHT_WARMING_UP, orders));
        Duration duration = world.options().durationOr(USUAL);
        Progress.say("mix: " + SHOPPERS + " shoppers for " + duration.toSeconds() + " s");
        Measured measured = Measured.run(
                world, "mix", new Load.AtOnce(SHOPPERS), duration, recorder -> visit(world, recorder, THOUGHT, orders));
        Stream<Row> rows = KINDS.stream().map(kind -> measured.row("mix", kind, duration, BUDGET));
        return Stream.concat(rows, Stream.of(measured.statements("mix"))).toList();
    }

    /** One visit of a shopper who thinks for about this long between two steps. */
    static ChainBuilder visit(World world, Recorder recorder, Duration thought, Queue<String> orders) {
        Shopping shopping = new Shopping(world.gatewayUrl(), recorder);
        ChainBuilder thinks =
                pause(thought.dividedBy(2), thought.multipliedBy(3).dividedBy(2));
        return exec(Shopping.choose(world::store))
                .exec(
                        shopping.listing(),
                        thinks,
                        shopping.page(),
                        thinks,
                        shopping.suggest(),
                        shopping.search(),
                        thinks)
                .exec(Shopping.choose(world::store))
                .exec(shopping.page(), thinks)
                .exec(randomSwitch().on(percent(10).then(shopping.buy(orders))));
    }
}

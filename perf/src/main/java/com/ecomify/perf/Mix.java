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

/** A thousand shoppers of one store at once: they browse, search, and one in five buys. Five minutes. */
final class Mix {

    private static final int SHOPPERS = 1_000;
    private static final Duration USUAL = Duration.ofMinutes(5);
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
                recorder -> visit(world, recorder, Duration.ofSeconds(2), orders));
        Duration duration = world.options().durationOr(USUAL);
        Progress.say("mix: " + SHOPPERS + " shoppers for " + duration.toSeconds() + " s");
        Measured measured = Measured.run(
                world,
                "mix",
                new Load.AtOnce(SHOPPERS),
                duration,
                recorder -> visit(world, recorder, Duration.ofSeconds(2), orders));
        return KINDS.stream()
                .map(kind -> measured.row("mix", kind, duration, BUDGET))
                .toList();
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
                .exec(randomSwitch().on(percent(20).then(shopping.buy(orders))));
    }
}

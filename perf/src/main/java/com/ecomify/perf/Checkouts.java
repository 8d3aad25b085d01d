package com.ecomify.perf;

import static io.gatling.javaapi.core.CoreDsl.exec;

import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Shoppers who do nothing but buy, so many at once; then the books are checked. */
record Checkouts(int shoppers) implements Scenario {

    private static final int PRODUCTS = 50;
    private static final int STOCK = 1_000_000;
    private static final Budget BUDGET = new Budget(150, 95, 500);
    private static final Budget FEW = Budget.p95(500);

    @Override
    public List<Row> run(World world) {
        String name = "checkout-" + shoppers;
        Store store =
                new Stores(world.gateway(), world.merchant()).open(name, new Catalogue(shoppers, PRODUCTS, 1, STOCK));
        Queue<String> orders = new ConcurrentLinkedQueue<>();
        Function<Recorder, ChainBuilder> steps = recorder ->
                exec(Shopping.choose(() -> store)).exec(new Shopping(world.gatewayUrl(), recorder).buy(orders));
        Progress.say(name + ": warming up for " + world.options().warmUp().toSeconds() + " s");
        Load.run(name, new Load.AtOnce(Math.min(shoppers, 8)), world.options().warmUp(), steps);
        Measured measured = Measured.run(
                world, name, new Load.AtOnce(shoppers), world.options().duration(), steps);
        Progress.say("  checking the books of " + orders.size() + " orders");
        String fault = new Books(world, store, PRODUCTS * (long) STOCK).fault(orders);
        Row row = measured.whole(name, Shopping.PURCHASE, world.options().duration(), shoppers >= 32 ? BUDGET : FEW);
        return List.of(row.andMet(fault.isEmpty())
                .noting(fault.isEmpty() ? "books balance: " + orders.size() + " orders, each once" : fault));
    }
}

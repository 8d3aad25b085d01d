package com.ecomify.verification.faults;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.Options;
import com.ecomify.verification.Verification;
import com.ecomify.verification.books.Books;
import com.ecomify.verification.books.Promises;
import com.ecomify.verification.books.Quiet;
import com.ecomify.verification.shop.Api;
import com.ecomify.verification.shop.Receiver;
import com.ecomify.verification.shop.Shop;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rounds of shopping under faults, each followed by a look into the books. Ends with the first round that they are wrong after. */
public final class FaultCampaign implements Verification {

    private static final PrintStream OUT = System.out;
    private static final Duration QUIET_WITHIN = Duration.ofSeconds(90);
    /** From how many rounds on it saves time to prepare the services that die. */
    private static final int WORTH_PREPARING = 10;

    private static final int MOST_LINES = 40;

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        if (!options.running()) {
            hurry(platform, options);
        }
        OUT.printf("Seed %d, %d rounds%n", options.seed(), options.rounds());
        try (Receiver receiver = new Receiver(platform.webhookReceiverPort())) {
            List<Shop> shops = new ArrayList<>();
            List<Promises> promises = new ArrayList<>();
            for (int i = 0; i < RoundPlan.SHOPS; i++) {
                Shop shop = Shop.open(Api.at(platform.url("gateway")), "campaign", RoundPlan.STOCKS);
                for (String topic : List.of("orders/create", "orders/paid", "orders/cancelled")) {
                    receiver.subscribe(shop, topic);
                }
                shops.add(shop);
                promises.add(new Promises());
            }
            return new Running(platform, receiver, shops, promises, new Coverage()).rounds(options);
        }
    }

    /** What every service of the campaign's platform is set up with from the start. */
    public static Map<String, String> settings() {
        return CampaignTimes.ofOthers();
    }

    /**
     * Starts services again with shorter times, and faster from now on if there will be enough starts to pay for it: the sale,
     * one of which dies in every round, and in full rounds all of them.
     */
    private static void hurry(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        Set<String> services = new LinkedHashSet<>(RoundPlan.SALE);
        if (!options.quick()) {
            services.addAll(RoundPlan.OTHERS);
        }
        if (options.rounds() >= WORTH_PREPARING) {
            platform.prepareRestarts(services);
        }
        platform.setUp(CampaignTimes.ofAll());
        List<Callable<Boolean>> starts = new ArrayList<>();
        for (String service : services) {
            starts.add(() -> {
                platform.stop(service);
                return platform.start(service);
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> started : threads.invokeAll(starts)) {
                if (!started.get()) {
                    throw new IllegalStateException("A service did not start again; logs are in " + platform.folder());
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private record Running(
            LocalPlatform platform, Receiver receiver, List<Shop> shops, List<Promises> promises, Coverage coverage) {

        boolean rounds(Options options) throws InterruptedException {
            long start = System.nanoTime();
            try (Quiet quiet = new Quiet(platform, shops)) {
                for (int i = 0; i < options.rounds(); i++) {
                    RoundPlan plan = RoundPlan.of(options.seed() + i, options.quick());
                    if (!holds(plan, i + 1, quiet)) {
                        coverage.print(OUT);
                        OUT.printf(
                                "Repeat this round: ./ecomify verify faults --seed %d --rounds 1%s%n",
                                plan.seed(), options.quick() ? " --quick" : "");
                        return false;
                    }
                }
            }
            coverage.print(OUT);
            OUT.printf("%d rounds in %.0f s; %s%n", options.rounds(), seconds(System.nanoTime() - start), tally());
            return true;
        }

        private boolean holds(RoundPlan plan, int number, Quiet quiet) throws InterruptedException {
            long start = System.nanoTime();
            OUT.printf("round %d (seed %d): %s%n", number, plan.seed(), plan.faults());
            Queue<String> complaints = new ConcurrentLinkedQueue<>();
            var watcher = new Watcher(platform, shops.getFirst().id());
            var disturber = new Disturber(platform, watcher, receiver, coverage, complaints);
            Duration shopping = new Round(plan, shops, promises, disturber, complaints).play();
            long played = System.nanoTime();
            List<String> wrong = new ArrayList<>();
            quiet.await(QUIET_WITHIN).forEach(thing -> wrong.add("still under way: " + thing));
            long calm = System.nanoTime();
            wrong.addAll(complaints);
            wrong.addAll(quiet.deadLetters());
            for (int i = 0; i < shops.size(); i++) {
                wrong.addAll(Books.check(platform, shops.get(i), promises.get(i), receiver));
            }
            OUT.printf(
                    "  %s after %.1f s: shoppers gone after %.1f s, parts back after %.1f s, quiet %.1f s later; %s%n",
                    wrong.isEmpty() ? "✔ the books are right" : "✘ " + wrong.size() + " things are wrong",
                    seconds(System.nanoTime() - start),
                    seconds(shopping.toNanos()),
                    seconds(played - start),
                    seconds(calm - played),
                    tally());
            wrong.stream().limit(MOST_LINES).forEach(line -> OUT.println("    " + line));
            return wrong.isEmpty();
        }

        private String tally() {
            int done = 0;
            int undone = 0;
            try {
                for (Shop shop : shops) {
                    Books.Tally tally = Books.tally(platform, shop);
                    done += tally.done();
                    undone += tally.undone();
                }
            } catch (SQLException e) {
                return "the database does not answer: " + e.getMessage();
            }
            int told = promises.stream().mapToInt(Promises::size).sum();
            return "%d orders stand, %d were undone, %d checkouts were answered, %d webhooks taken"
                    .formatted(done, undone, told, receiver.calls());
        }

        private static double seconds(long nanos) {
            return nanos / 1e9;
        }
    }
}

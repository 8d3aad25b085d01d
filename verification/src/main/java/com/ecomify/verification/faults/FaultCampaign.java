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
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rounds of shopping under faults, each followed by a look into the books. Ends with the first round that they are wrong after. */
public final class FaultCampaign implements Verification {

    private static final PrintStream OUT = System.out;
    private static final Duration QUIET_WITHIN = Duration.ofSeconds(90);
    /** From how many rounds on engines are away for longer, as nobody waits for the result. */
    private static final int LONG_RUN = 100;

    /** From how many rounds on it saves time to prepare services for being started again and again. */
    private static final int WORTH_PREPARING = 10;

    private static final int MOST_LINES = 40;

    /** How services are to be set up for a campaign: as environment variables. */
    public static Map<String, String> settings() {
        return CampaignTimes.settings();
    }

    /**
     * Lets services start faster from now on, on this platform or a later one, if there will be enough starts to pay for it.
     * That may end them.
     */
    public static void prepare(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        if (options.rounds() >= WORTH_PREPARING) {
            platform.prepareRestarts();
        }
    }

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        prepare(platform, options);
        startAll(platform);
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

    private static void startAll(LocalPlatform platform) throws InterruptedException {
        List<Callable<Boolean>> starts = new ArrayList<>();
        for (String service : platform.services()) {
            starts.add(() -> platform.start(service));
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
            Duration longest = Duration.ofSeconds(options.rounds() >= LONG_RUN ? 30 : 4);
            long start = System.nanoTime();
            try (Quiet quiet = new Quiet(platform, shops)) {
                for (int i = 0; i < options.rounds(); i++) {
                    RoundPlan plan = RoundPlan.of(options.seed() + i, longest);
                    if (!holds(plan, i + 1, quiet)) {
                        coverage.print(OUT);
                        OUT.printf("Repeat this round: ./ecomify verify faults --seed %d --rounds 1%n", plan.seed());
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

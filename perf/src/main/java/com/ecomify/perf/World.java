package com.ecomify.perf;

import com.ecomify.localstack.launcher.LocalPlatform;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * What is measured.
 *
 * @param store the one with the large catalogue
 * @param stores all that shoppers look at, this one among them
 */
record World(
        LocalPlatform platform, Options options, Http gateway, Merchant merchant, Store store, List<Store> stores) {

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(20);
    private static final Duration LOOK = Duration.ofSeconds(5);
    /** Of processor time, that all processes together use within a look when there is nothing to do. */
    private static final double IDLE_SECONDS = 1.5;

    static World prepare(LocalPlatform platform, Options options) {
        Http gateway = new Http(platform.url("gateway"));
        Merchant merchant = new Merchant(gateway);
        Stores opening = new Stores(gateway, merchant);
        Progress.say("Filling a store with " + options.products() + " products");
        Store store = opening.open("bench", new Catalogue(1, options.products(), 1, 1_000_000));
        Progress.say("Opening " + (options.stores() - 1) + " more stores");
        List<Store> others = opening.openMany(options.stores() - 1, new Catalogue(2, 5, 1, 1_000));
        settle(platform);
        return new World(
                platform,
                options,
                gateway,
                merchant,
                store,
                Stream.concat(Stream.of(store), others.stream()).toList());
    }

    /** Every service makes its copies of what was imported: that is not to be measured with the first scenario. */
    private static void settle(LocalPlatform platform) {
        Progress.say("Waiting until the services have taken that in");
        long start = System.nanoTime();
        Patience.until("quiet", LONGEST_SETTLING, Duration.ZERO, () -> {
            ProcessTimes before = ProcessTimes.of(platform);
            Patience.sleep(LOOK);
            return ProcessTimes.of(platform).since(before).seconds().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum()
                    < IDLE_SECONDS;
        });
        Progress.say("  after %d s"
                .formatted(Duration.ofNanos(System.nanoTime() - start).toSeconds()));
    }

    Store anyStore() {
        return stores.get(ThreadLocalRandom.current().nextInt(stores.size()));
    }

    String gatewayUrl() {
        return gateway.baseUrl();
    }

    /** The gateway's API as the store's merchant. */
    Http admin(Store of) {
        return gateway.as(merchant.token(of.id()));
    }
}

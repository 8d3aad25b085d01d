package com.ecomify.perf;

import com.ecomify.localstack.launcher.LocalPlatform;
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

    static World prepare(LocalPlatform platform, Options options) {
        Http gateway = new Http(platform.url("gateway"));
        Merchant merchant = new Merchant(gateway);
        Stores opening = new Stores(gateway, merchant);
        Progress.say("Filling a store with " + options.products() + " products");
        Store store = opening.open("bench", new Catalogue(1, options.products(), 1, 1_000_000));
        Progress.say("Opening " + (options.stores() - 1) + " more stores");
        List<Store> others = opening.openMany(options.stores() - 1, new Catalogue(2, 5, 1, 1_000));
        return new World(
                platform,
                options,
                gateway,
                merchant,
                store,
                Stream.concat(Stream.of(store), others.stream()).toList());
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

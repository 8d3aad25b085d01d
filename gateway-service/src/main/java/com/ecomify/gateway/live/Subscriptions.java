package com.ecomify.gateway.live;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.gateway.catalog.InventoryLevel;
import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.orders.Order;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsSubscription;
import com.netflix.graphql.dgs.InputArgument;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Subscriptions show the token's own store, and end with the token. */
@DgsComponent
class Subscriptions {

    private final LiveFeed<Order> placedOrders;
    private final LiveFeed<InventoryLevel> changedLevels;
    private final Clock clock;

    Subscriptions(LiveFeed<Order> placedOrders, LiveFeed<InventoryLevel> changedLevels, Clock clock) {
        this.placedOrders = placedOrders;
        this.changedLevels = changedLevels;
        this.clock = clock;
    }

    @DgsSubscription
    Publisher<Order> orderCreated(@InputArgument String storeId, DataFetchingEnvironment environment) {
        GraphQlCaller caller = GraphQlCaller.of(environment);
        caller.require("order:read");
        StoreId store = store(caller);
        if (!store.toString().equals(Arguments.id("storeId", storeId))) {
            throw new ProblemException(CommonError.STORE_MISMATCH, "storeId: expected the token's store");
        }
        return whileValid(caller, placedOrders.of(store, _ -> true));
    }

    @DgsSubscription
    Publisher<InventoryLevel> inventoryUpdated(@InputArgument String productId, DataFetchingEnvironment environment) {
        GraphQlCaller caller = GraphQlCaller.of(environment);
        caller.require("inventory:read");
        String product = Arguments.id("productId", productId);
        return whileValid(
                caller,
                changedLevels.of(store(caller), level -> level.productId().equals(product)));
    }

    private static StoreId store(GraphQlCaller caller) {
        return caller.store()
                .orElseThrow(() -> new ProblemException(CommonError.STORE_REQUIRED, "The token is for no store."));
    }

    private <T> Flux<T> whileValid(GraphQlCaller caller, Flux<T> news) {
        return caller.expiresAt() == null ? news : news.take(Duration.between(clock.instant(), caller.expiresAt()));
    }
}

package com.ecomify.store.stores;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells the world what a store is now. */
@Component
class StoreEvents {

    private final Outbox outbox;

    StoreEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param store as it was flushed, so that its version is the sequence of the event */
    void changed(StoreView store) {
        outbox.append(store.id(), store.version(), contract(store));
    }

    static StoreChanged contract(StoreView store) {
        CheckoutSettings checkout = store.checkout();
        return new StoreChanged(
                store.id(),
                store.name(),
                store.slug(),
                store.hosts(),
                store.ownerId(),
                store.currency(),
                store.locale(),
                store.timezone(),
                store.country(),
                store.status(),
                store.contactEmail(),
                new StoreChanged.Checkout(
                        checkout.taxRate(),
                        checkout.pricesIncludeTax(),
                        checkout.shippingPrice(),
                        checkout.freeShippingFrom()));
    }
}

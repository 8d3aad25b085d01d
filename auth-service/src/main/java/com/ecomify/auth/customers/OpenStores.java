package com.ecomify.auth.customers;

import com.ecomify.auth.customers.CustomerSignInOutcome.StoreNotOpen;
import com.ecomify.auth.customers.CustomerSignInOutcome.StoreUnknown;
import com.ecomify.auth.storecopy.StoreCopy;
import com.ecomify.auth.storecopy.Stores;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets customers in where the current store is open. */
@Component
class OpenStores {

    private final Stores stores;

    OpenStores(Stores stores) {
        this.stores = stores;
    }

    CustomerSignInOutcome ifOpen(Supplier<CustomerSignInOutcome> signIn) {
        Optional<StoreCopy> store = stores.findCurrent();
        if (store.isEmpty()) {
            return new StoreUnknown();
        }
        return store.get().isOpen() ? signIn.get() : new StoreNotOpen();
    }
}

package com.ecomify.auth.customers;

import com.ecomify.auth.roles.Role;
import com.ecomify.auth.sessions.GrantSource;
import com.ecomify.auth.storecopy.StoreCopy;
import com.ecomify.auth.storecopy.Stores;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.common.tenancy.CurrentStore;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A customer may be a customer for as long as there is the account and the store is open. */
@Component
class CustomerGrants implements GrantSource {

    private final CustomerAccountRepository accounts;
    private final Stores stores;

    CustomerGrants(CustomerAccountRepository accounts, Stores stores) {
        this.accounts = accounts;
        this.stores = stores;
    }

    @Override
    public Caller.Kind kind() {
        return Caller.Kind.CUSTOMER;
    }

    @Override
    public Optional<Caller> current(UUID subject, @Nullable StoreId store) {
        if (store == null) {
            return Optional.empty();
        }
        boolean open = CurrentStore.call(
                store,
                () -> stores.findCurrent().filter(StoreCopy::isOpen).isPresent() && accounts.existsById(subject));
        return open ? Optional.of(of(new CustomerId(subject), store)) : Optional.empty();
    }

    static Caller of(CustomerId customer, StoreId store) {
        return new Caller(Caller.Kind.CUSTOMER, customer.value(), store, Role.CUSTOMER.permissions());
    }
}

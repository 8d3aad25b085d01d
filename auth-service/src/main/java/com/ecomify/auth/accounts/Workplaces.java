package com.ecomify.auth.accounts;

import com.ecomify.auth.memberships.Membership;
import com.ecomify.auth.storecopy.StoreCopy;
import com.ecomify.auth.storecopy.Stores;
import com.ecomify.common.ids.StoreId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the names of the stores to a user's memberships. */
@Component
class Workplaces {

    private final Stores stores;

    Workplaces(Stores stores) {
        this.stores = stores;
    }

    List<Workplace> of(List<Membership> memberships) {
        Map<StoreId, StoreCopy> copies =
                stores.findAll(memberships.stream().map(Membership::store).toList());
        return memberships.stream()
                .map(membership -> {
                    StoreCopy copy = Objects.requireNonNull(
                            copies.get(membership.store()), "a membership is written with its store's copy");
                    return new Workplace(copy.id(), copy.name(), copy.slug(), membership.role());
                })
                .toList();
    }
}

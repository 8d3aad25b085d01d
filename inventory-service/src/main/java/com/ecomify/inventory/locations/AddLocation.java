package com.ecomify.inventory.locations;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds a place where the store keeps stock. */
@Component
class AddLocation {

    private final LocationRepository locations;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AddLocation(LocationRepository locations, TransactionTemplate transactions, Clock clock) {
        this.locations = locations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @PreAuthorize("hasAuthority('inventory:write')")
    AddLocationOutcome execute(String name, @Nullable LocationAddress address) {
        try {
            return transactions.<AddLocationOutcome>execute(status -> add(name, address));
        } catch (DataIntegrityViolationException e) {
            // Somebody else took the name between our look and our insert.
            return new AddLocationOutcome.NameTaken();
        }
    }

    private AddLocationOutcome add(String name, @Nullable LocationAddress address) {
        if (locations.existsByNameIgnoreCase(name)) {
            return new AddLocationOutcome.NameTaken();
        }
        InventoryLocation added = locations.save(new InventoryLocation(
                new LocationId(Uuid7.next()), CurrentStore.get(), name, address, clock.instant()));
        return new AddLocationOutcome.Added(added.view());
    }
}

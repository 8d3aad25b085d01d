package com.ecomify.inventory.locations;

import com.ecomify.common.ids.StoreId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where a store keeps stock. */
@Entity
@Table(name = "inventory_locations")
class InventoryLocation {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID storeId;

    @Column(nullable = false)
    private String name;

    @Embedded
    private @Nullable LocationAddress address;

    @Column(name = "is_active", nullable = false)
    private boolean active = true;

    @Column(name = "is_default", nullable = false)
    private boolean primary;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected InventoryLocation() {}

    InventoryLocation(LocationId id, StoreId store, String name, @Nullable LocationAddress address, Instant now) {
        this.id = id.value();
        this.storeId = store.value();
        this.name = name;
        this.address = address;
        this.createdAt = now;
    }

    LocationView view() {
        return new LocationView(new LocationId(id), name, address, active, primary, createdAt);
    }
}

package com.ecomify.common.kernel;

import com.ecomify.common.ids.StoreId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "things")
class Thing {

    @Id
    private UUID id;

    @Column(name = "store_id", nullable = false, updatable = false)
    private UUID storeId;

    @Column(nullable = false)
    private String name;

    @Version
    private long version;

    @SuppressWarnings("NullAway") // for JPA
    protected Thing() {}

    Thing(UUID id, StoreId store, String name) {
        this.id = id;
        this.storeId = store.value();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    UUID id() {
        return id;
    }

    UUID storeId() {
        return storeId;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }
}

package com.ecomify.auth.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's sign-in to one store. The same person has another account, with another password, in another store. */
@Entity
@Table(name = "customer_accounts")
class CustomerAccount {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID storeId;

    private String email;

    private String passwordHash;

    private String firstName;

    private String lastName;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected CustomerAccount() {}

    CustomerAccount(StoreId store, CustomerProfile profile, String passwordHash, Instant now) {
        this.id = profile.id().value();
        this.storeId = store.value();
        this.email = profile.email();
        this.passwordHash = passwordHash;
        this.firstName = profile.firstName();
        this.lastName = profile.lastName();
        this.createdAt = now;
    }

    String passwordHash() {
        return passwordHash;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CustomerProfile profile() {
        return new CustomerProfile(new CustomerId(id), email, firstName, lastName);
    }
}

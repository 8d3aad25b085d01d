package com.ecomify.auth.memberships;

import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.ids.StoreId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user who works in a store. */
@Entity
@Table(name = "store_staff")
class StoreStaff {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID storeId;

    @Column(updatable = false)
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoreStaff() {}

    StoreStaff(UUID id, StoreId store, UserId user, Role role, Instant now) {
        this.id = id;
        this.storeId = store.value();
        this.userId = user.value();
        this.role = role;
        this.createdAt = now;
    }

    /** Makes a member of staff the owner. The former owner has to be gone. */
    void becomeOwner() {
        role = Role.OWNER;
    }

    boolean is(UserId user) {
        return userId.equals(user.value());
    }

    Membership membership() {
        return new Membership(new StoreId(storeId), role);
    }
}

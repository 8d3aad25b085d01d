package com.ecomify.auth.accounts;

import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;
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

/** A person who works with stores. Belongs to no store. */
@Entity
@Table(name = "users")
class User {

    @Id
    private UUID id;

    private String email;

    private String passwordHash;

    private String firstName;

    private String lastName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    private User(UserId id, EmailAddress email, String passwordHash, Role role, Instant now) {
        this.id = id.value();
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = now;
        this.firstName = "";
        this.lastName = "";
    }

    static User merchant(UserId id, NewUser registration, String passwordHash, Instant now) {
        User user = new User(id, registration.email(), passwordHash, Role.MERCHANT, now);
        user.firstName = registration.firstName();
        user.lastName = registration.lastName();
        return user;
    }

    UserId id() {
        return new UserId(id);
    }

    String passwordHash() {
        return passwordHash;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UserProfile profile() {
        return new UserProfile(new UserId(id), email, firstName, lastName, role);
    }
}

package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.store.config.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The profile of a customer of one store. */
@Entity
@Table(name = "customers")
class Customer {

    @Id
    private UUID id;

    // Written for row-level security, which is the one to read it.
    @SuppressWarnings("UnusedVariable")
    private UUID storeId;

    private @Nullable UUID accountId;
    private String email;
    private String firstName;
    private String lastName;
    private @Nullable String phone;
    private boolean phoneByAccount;
    private boolean acceptsMarketing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> tags;

    // Read by the search only, in SQL.
    @SuppressWarnings("UnusedVariable")
    private String searchText;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    private Customer(CustomerId id, StoreId store, Contact contact, boolean acceptsMarketing, Instant now) {
        this.id = id.value();
        this.storeId = store.value();
        this.email = EmailAddress.normalized(contact.email());
        this.firstName = contact.firstName();
        this.lastName = contact.lastName();
        this.phone = contact.phone();
        this.acceptsMarketing = acceptsMarketing;
        this.tags = List.of();
        this.createdAt = now;
        this.updatedAt = now;
        this.searchText = searchText();
    }

    /** How a customer is reached. */
    record Contact(
            String email,
            String firstName,
            String lastName,
            @Nullable String phone) {}

    static Customer guest(CustomerId id, StoreId store, Contact contact, Instant now) {
        return new Customer(id, store, contact, false, now);
    }

    static Customer registered(
            CustomerId account, StoreId store, Contact contact, boolean acceptsMarketing, Instant now) {
        Customer customer = new Customer(account, store, contact, acceptsMarketing, now);
        customer.accountId = account.value();
        return customer;
    }

    static Customer added(CustomerId id, StoreId store, CreateCustomer.NewCustomer request, Instant now) {
        Customer customer = new Customer(id, store, request.contact(), request.acceptsMarketing(), now);
        customer.tags = new TreeSet<>(request.tags()).stream().toList();
        return customer;
    }

    /**
     * The customer has an account now. A consent that was given stays; what an earlier account gave is not the new one's to
     * read.
     */
    void link(CustomerId account, Contact contact, boolean alsoAcceptsMarketing, Instant now) {
        accountId = account.value();
        firstName = contact.firstName();
        lastName = contact.lastName();
        phoneByAccount = false;
        acceptsMarketing = acceptsMarketing || alsoAcceptsMarketing;
        touch(now);
    }

    /** Takes a phone number from an order if none is known. True if that changed anything. */
    boolean learnPhone(@Nullable String number, boolean fromAccount, Instant now) {
        if (number == null || phone != null) {
            return false;
        }
        phone = number;
        phoneByAccount = fromAccount;
        touch(now);
        return true;
    }

    /** The account changes its own profile. */
    void apply(ChangeOwnProfile.ProfileChange change, Instant now) {
        firstName = Objects.requireNonNullElse(change.firstName(), firstName);
        lastName = Objects.requireNonNullElse(change.lastName(), lastName);
        acceptsMarketing = Objects.requireNonNullElse(change.acceptsMarketing(), acceptsMarketing);
        if (change.phone() != null) {
            phone = change.phone().isEmpty() ? null : change.phone();
            phoneByAccount = true;
        }
        touch(now);
    }

    boolean hasAccount() {
        return accountId != null;
    }

    CustomerId id() {
        return new CustomerId(id);
    }

    CustomerState state() {
        return new CustomerState(
                new CustomerId(id),
                version == null ? 0 : version,
                accountId == null ? null : new CustomerId(accountId),
                email,
                firstName,
                lastName,
                phone,
                phoneByAccount,
                acceptsMarketing,
                tags,
                createdAt,
                updatedAt);
    }

    private void touch(Instant now) {
        updatedAt = now;
        searchText = searchText();
    }

    private String searchText() {
        return String.join(" ", email, firstName, lastName, phone == null ? "" : phone)
                .toLowerCase(Locale.ROOT);
    }
}

package com.ecomify.store.stores;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A store: its place in the directory and its settings. */
@Entity
@Table(name = "stores")
class Store {

    @Id
    private UUID id;

    private UUID ownerId;
    private String name;
    private String slug;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    private String locale;
    private String timezone;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    private String country;

    @Enumerated(EnumType.STRING)
    private StoreStatus status;

    private @Nullable String contactEmail;

    @Column(precision = 7, scale = CheckoutSettings.TAX_RATE_DECIMALS)
    private BigDecimal taxRate;

    private boolean pricesIncludeTax;
    private long shippingPriceMinor;
    private @Nullable Long freeShippingFromMinor;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "store_hosts", joinColumns = @JoinColumn(name = "of_store"))
    @Column(name = "host")
    private Set<String> hosts;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Store() {}

    private Store(StoreId id, UserId owner, String name, Slug slug, Region region, Instant now) {
        this.id = id.value();
        this.ownerId = owner.value();
        this.name = name;
        this.slug = slug.value();
        this.currency = region.currency().getCurrencyCode();
        this.locale = region.locale();
        this.timezone = region.timezone();
        this.country = region.country();
        this.status = StoreStatus.ACTIVE;
        CheckoutSettings settings = CheckoutSettings.initial(region.currency());
        this.taxRate = settings.taxRate();
        this.shippingPriceMinor = settings.shippingPrice().amountMinor();
        this.hosts = new TreeSet<>();
        this.createdAt = now;
        this.updatedAt = now;
    }

    static Store open(StoreId id, UserId owner, String name, Slug slug, Region region, Instant now) {
        return new Store(id, owner, name, slug, region, now);
    }

    /** Changes what {@code change} names. False if it asks for a status that the present one does not lead to. */
    boolean apply(StoreChange change, Instant now) {
        StoreStatus wanted = change.status();
        if (wanted != null && wanted != status && !StatusMoves.allowed(status, wanted)) {
            return false;
        }
        status = wanted == null ? status : wanted;
        name = change.name() == null ? name : change.name();
        locale = change.locale() == null ? locale : change.locale();
        timezone = change.timezone() == null ? timezone : change.timezone();
        if (change.contactEmail() != null) {
            contactEmail = change.contactEmail().isEmpty() ? null : change.contactEmail();
        }
        if (change.hosts() != null) {
            replaceHosts(change.hosts());
        }
        if (change.checkout() != null) {
            charge(change.checkout().appliedTo(checkout()));
        }
        updatedAt = now;
        return true;
    }

    /** Something that belongs to the store has changed outside of its row. */
    void touch(Instant now) {
        updatedAt = now;
    }

    private void replaceHosts(Collection<HostName> wanted) {
        SortedSet<String> names = new TreeSet<>();
        wanted.forEach(host -> names.add(host.value()));
        hosts.retainAll(names);
        hosts.addAll(names);
    }

    private void charge(CheckoutSettings settings) {
        Money freeFrom = settings.freeShippingFrom();
        taxRate = settings.taxRate();
        pricesIncludeTax = settings.pricesIncludeTax();
        shippingPriceMinor = settings.shippingPrice().amountMinor();
        freeShippingFromMinor = freeFrom == null ? null : freeFrom.amountMinor();
    }

    StoreView view() {
        return new StoreView(
                new StoreId(id),
                version == null ? 0 : version,
                new UserId(ownerId),
                name,
                slug,
                new TreeSet<>(hosts).stream().toList(),
                currency,
                locale,
                timezone,
                country,
                status,
                contactEmail,
                checkout(),
                createdAt,
                updatedAt);
    }

    CheckoutSettings checkout() {
        Currency money = Currency.getInstance(currency);
        return new CheckoutSettings(
                taxRate,
                pricesIncludeTax,
                new Money(shippingPriceMinor, money),
                freeShippingFromMinor == null ? null : new Money(freeShippingFromMinor, money));
    }
}

package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreTest {

    private static final Instant OPENED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void opensActiveWithoutTaxOrShippingCost() {
        StoreView store = store().view();

        assertThat(store.status()).isEqualTo(StoreStatus.ACTIVE);
        assertThat(store.checkout())
                .isEqualTo(CheckoutSettings.initial(
                        store.checkout().shippingPrice().currency()));
        assertThat(store.hosts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, SUSPENDED, true",
        "ACTIVE, CLOSED, true",
        "SUSPENDED, ACTIVE, true",
        "SUSPENDED, CLOSED, true",
        "CLOSED, ACTIVE, false",
        "CLOSED, SUSPENDED, false",
        "CLOSED, CLOSED, true"
    })
    void changesItsStatusOnlyAsTheTableAllows(StoreStatus from, StoreStatus to, boolean allowed) {
        Store store = store();
        store.apply(change(null, from, null), OPENED);

        boolean changed = store.apply(change("Renamed", to, null), LATER);

        assertThat(changed).isEqualTo(allowed);
        assertThat(store.view().status()).isEqualTo(allowed ? to : from);
        assertThat(store.view().name()).isEqualTo(allowed ? "Renamed" : "Kea");
    }

    @Test
    void replacesItsHostsInOneOrderAndWithoutRepeats() {
        Store store = store();
        store.apply(change(null, null, List.of(host("b.example.com"), host("a.example.com"))), LATER);

        store.apply(
                change(null, null, List.of(host("c.example.com"), host("a.example.com"), host("c.example.com"))),
                LATER);

        assertThat(store.view().hosts()).containsExactly("a.example.com", "c.example.com");
    }

    @Test
    void takesTheContactAddressAwayWhenItIsEmpty() {
        Store store = store();
        store.apply(new StoreChange(null, "hello@kea.example", null, null, null, null, null), LATER);
        assertThat(store.view().contactEmail()).isEqualTo("hello@kea.example");

        store.apply(new StoreChange(null, "", null, null, null, null, null), LATER);

        assertThat(store.view().contactEmail()).isNull();
    }

    private static Store store() {
        return Store.open(
                new StoreId(Uuid7.next()),
                new UserId(Uuid7.next()),
                "Kea",
                new Slug("kea"),
                Region.parse("EUR", "de-DE", "Europe/Berlin", null),
                OPENED);
    }

    private static StoreChange change(
            @Nullable String name, @Nullable StoreStatus status, @Nullable List<HostName> hosts) {
        return new StoreChange(name, null, null, null, status, hosts, null);
    }

    private static HostName host(String name) {
        return HostName.parse(name);
    }
}

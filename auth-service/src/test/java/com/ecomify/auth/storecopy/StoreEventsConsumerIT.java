package com.ecomify.auth.storecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.auth.memberships.Membership;
import com.ecomify.auth.memberships.Memberships;
import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Golden;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoreEventsConsumerIT implements TestSigningKey {

    @Autowired
    private TestEvents events;

    @Autowired
    private Stores stores;

    @Autowired
    private Memberships memberships;

    private final StoreId store = new StoreId(Uuid7.next());
    private final UserId owner = new UserId(Uuid7.next());
    private final UserId successor = new UserId(Uuid7.next());

    @Test
    void makesTheOwnersMembershipWithTheCopy() {
        publish(0, owner, StoreStatus.ACTIVE);

        awaitOwner(owner);
        assertThat(copy()).isEqualTo(new StoreCopy(store, "Engines & Looms", "engines-" + store, StoreStatus.ACTIVE));
    }

    @Test
    void handsTheStoreToANewOwner() {
        publish(0, owner, StoreStatus.ACTIVE);
        publish(1, successor, StoreStatus.ACTIVE);

        awaitOwner(successor);
        assertThat(memberships.find(owner, store)).isEmpty();
    }

    @Test
    void ignoresAnOlderStateThatArrivesLater() {
        publish(5, successor, StoreStatus.SUSPENDED);
        awaitOwner(successor);

        publish(4, owner, StoreStatus.ACTIVE);
        publish(6, successor, StoreStatus.CLOSED);

        await().atMost(Duration.ofSeconds(20)).until(() -> copy().status() == StoreStatus.CLOSED);
        assertThat(memberships.find(owner, store)).isEmpty();
        assertThat(memberships.of(successor)).containsExactly(new Membership(store, Role.OWNER));
    }

    @Test
    void changesNothingWhenAnEventComesAgain() {
        UUID event = Uuid7.next();
        StoreChanged changed = Merchants.store(store, owner, StoreStatus.ACTIVE);
        events.publish(event, store, store, 0, changed);
        events.publish(event, store, store, 0, changed);
        publish(1, owner, StoreStatus.SUSPENDED);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> stores.findAll(List.of(store)).values().stream()
                        .anyMatch(copy -> copy.status() == StoreStatus.SUSPENDED));
        assertThat(memberships.of(owner)).hasSize(1);
    }

    @Test
    void readsTheContractsExample() {
        StoreChanged example = Golden.read(StoreChanged.class);
        events.publish(example.storeId(), example.storeId(), 1, example);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        memberships.find(example.ownerId(), example.storeId()).isPresent());
        assertThat(CurrentStore.call(example.storeId(), stores::findCurrent)
                        .orElseThrow()
                        .name())
                .isEqualTo(example.name());
    }

    private void publish(long sequence, UserId to, StoreStatus status) {
        events.publish(store, store, sequence, Merchants.store(store, to, status));
    }

    private void awaitOwner(UserId user) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> memberships
                        .find(user, store)
                        .filter(membership -> membership.role() == Role.OWNER)
                        .isPresent());
    }

    private StoreCopy copy() {
        return CurrentStore.call(store, stores::findCurrent).orElseThrow();
    }
}

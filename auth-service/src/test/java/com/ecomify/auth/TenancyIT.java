package com.ecomify.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.tenancy.SystemScope;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class TenancyIT implements TestSigningKey {

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    private StoreId store;
    private StoreId other;

    @BeforeEach
    void fillTwoStores() {
        store = storeWithACustomer();
        other = storeWithACustomer();
    }

    @Test
    void findsEveryTableIsolated() {
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
    }

    @Test
    void showsNothingWithoutAStore() {
        assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void showsAStoreItsOwnRowsOnly() {
        for (String table : new String[] {"stores", "store_staff", "customer_accounts"}) {
            assertThat(CurrentStore.call(store, () -> count(table))).as(table).isEqualTo(1);
        }
    }

    @Test
    void showsEachSystemScopeItsOneTable() {
        assertThat(SystemScope.call("stores", () -> count("stores"))).isGreaterThanOrEqualTo(2);
        assertThat(SystemScope.call("stores", () -> count("store_staff"))).isZero();
        assertThat(SystemScope.call("stores", () -> count("sessions"))).isZero();
        assertThat(SystemScope.call("memberships", () -> count("store_staff"))).isGreaterThanOrEqualTo(2);
        assertThat(SystemScope.call("memberships", () -> count("stores"))).isZero();
        assertThat(SystemScope.call("memberships", () -> count("customer_accounts")))
                .isZero();
        assertThat(SystemScope.call("sessions", () -> count("sessions"))).isGreaterThanOrEqualTo(4);
        assertThat(SystemScope.call("sessions", () -> count("customer_accounts")))
                .isZero();
    }

    @Test
    void letsASystemScopeReadMembershipsButNotWriteThem() {
        int changed = SystemScope.call("memberships", () -> execute("update store_staff set role = 'ADMIN'"));

        assertThat(changed).isZero();
        assertThatThrownBy(() -> SystemScope.call(
                        "memberships",
                        () -> execute("insert into store_staff values (gen_random_uuid(), gen_random_uuid(),"
                                + " gen_random_uuid(), 'OWNER', now(), 0)")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void refusesACustomerOfAnotherStore() {
        assertThatThrownBy(() -> CurrentStore.call(
                        store,
                        () -> execute("insert into customer_accounts values ('" + other
                                + "', gen_random_uuid(), 'eve@example.com', 'x', 'E', 'E', now(), 0)")))
                .hasStackTraceContaining("row-level security");
    }

    private StoreId storeWithACustomer() {
        StoreId created = Merchants.storeOf(api, events, Merchants.register(api, Merchants.newEmail()));
        Api.Answer answer = api.inStore(created)
                .post(
                        "/api/v1/storefront/auth/register",
                        Map.of(
                                "email", "grace@example.com",
                                "password", Merchants.PASSWORD,
                                "firstName", "Grace",
                                "lastName", "Hopper"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return created;
    }

    private long count(String table) {
        return transactions.<Long>execute(status ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private int execute(String sql) {
        return transactions.<Integer>execute(status -> jdbc.sql(sql).update());
    }
}

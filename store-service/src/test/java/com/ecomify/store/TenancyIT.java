package com.ecomify.store;

import static com.ecomify.common.testing.TenancyCatalogue.tablesVisibleWithoutStore;
import static com.ecomify.common.testing.TenancyCatalogue.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestTokens;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class TenancyIT {

    private static final String THEME = """
            {"colors": {"primary": "#174e3b", "secondary": "#7d8b84", "accent": "#8f3a1d", "background": "#fcfbf8",
                        "text": "#1d2320"},
             "typography": {"fontFamily": "Inter", "headingFont": "Lora"},
             "layout": {"headerStyle": "static", "sidebarPosition": "left"}}""";

    @Autowired
    private TestEngines.Database database;

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private StoreId mine = new StoreId(Uuid7.next());
    private StoreId theirs = new StoreId(Uuid7.next());

    @BeforeEach
    void openTwoStoresWithACustomerEach() {
        mine = openWithCustomer();
        theirs = openWithCustomer();
    }

    @Test
    void isolatesEveryTable() {
        assertThat(violations(database)).isEmpty();
    }

    @Test
    void showsNoTenantRowWithoutAStore() {
        assertThat(countOfCustomers(mine)).isEqualTo(1);
        assertThat(tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void letsNoStoreChangeAnother() {
        assertThat(inStore(mine, "update stores set name = 'x' where id = ?", theirs))
                .isZero();
        assertThat(inStore(mine, "update stores set name = 'x' where id = ?", mine))
                .isEqualTo(1);
        assertThat(inStore(mine, "delete from stores where id = ?", mine)).isZero();
        assertThat(inStore(mine, "update customers set email = 'x' where store_id = ?", theirs))
                .isZero();
        assertThat(inStore(mine, "delete from store_themes where store_id = ?", theirs))
                .isZero();
        assertThat(transactions.<Integer>execute(
                        _ -> jdbc.sql("update stores set name = 'x'").update()))
                .isZero();
    }

    @Test
    void letsNoStoreTakeAHostForAnother() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> inStore(
                        mine, "insert into store_hosts (host, of_store) values ('" + mine + ".example', ?)", theirs))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    private int inStore(StoreId scope, String statement, StoreId target) {
        return CurrentStore.call(
                scope,
                () -> Objects.requireNonNull(transactions.<Integer>execute(
                        _ -> jdbc.sql(statement).param(target.value()).update())));
    }

    private long countOfCustomers(StoreId scope) {
        return CurrentStore.call(
                scope,
                () -> Objects.requireNonNull(transactions.<Long>execute(_ -> jdbc.sql("select count(*) from customers")
                        .query(Long.class)
                        .single())));
    }

    private StoreId openWithCustomer() {
        Answer opened =
                api.as(tokens.merchantWithoutStore(Uuid7.next())).post("/api/v1/admin/stores", Map.of("name", "Kea"));
        StoreId store = StoreId.parse(opened.text("/id"));
        Answer added = api.as(tokens.merchant(store, "customer:write", "customer:read"))
                .post("/api/v1/admin/customers", Map.of("email", "a@example.com", "firstName", "A", "lastName", "B"));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        Answer put = api.as(tokens.merchant(store, "settings:write")).put("/api/v1/admin/theme", THEME);
        assertThat(put.status()).as("%s", put).isEqualTo(200);
        return store;
    }
}

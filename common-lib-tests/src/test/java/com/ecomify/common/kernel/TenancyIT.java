package com.ecomify.common.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TenancyCatalogue;
import com.ecomify.common.testing.TestEngines;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class TenancyIT {

    private final StoreId store = KernelApplication.newStore();
    private final StoreId other = KernelApplication.newStore();

    @Autowired
    private ThingRepository things;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    @Test
    void showsAStoreItsOwnRowsOnly() {
        save(store, 3);
        save(other, 2);

        assertThat(count(store)).isEqualTo(3);
        assertThat(count(other)).isEqualTo(2);
    }

    @Test
    void showsNothingWithoutAStore() {
        save(store, 1);

        assertThat(transactions.<Long>execute(status -> things.count())).isZero();
        assertThat(things.count()).isZero();
        assertThat(jdbc.sql("select count(*) from things").query(Long.class).single())
                .as("outside of a transaction")
                .isZero();
        assertThat(TenancyCatalogue.tablesVisibleWithoutStore(database)).isEmpty();
    }

    @Test
    void refusesARowOfAnotherStore() {
        assertThatThrownBy(() -> CurrentStore.run(store, () -> things.save(new Thing(Uuid7.next(), other, "smuggled"))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void switchesTheStoreForAnInnerTransactionAndBack() {
        save(store, 3);
        save(other, 2);
        TransactionTemplate inner = new TransactionTemplate(transactionManager);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        List<Long> counts = CurrentStore.call(
                store,
                () -> transactions.execute(outer -> {
                    Long ofOther = CurrentStore.call(other, () -> inner.execute(status -> things.count()));
                    return List.of(ofOther, things.count());
                }));

        assertThat(counts).containsExactly(2L, 3L);
    }

    @Test
    void leaksNothingThroughThePool() throws Exception {
        save(store, 3);
        save(other, 2);

        List<Future<Boolean>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 400; i++) {
                boolean first = i % 2 == 0;
                results.add(threads.submit(() -> count(first ? store : other) == (first ? 3 : 2)));
            }
        }

        for (Future<Boolean> result : results) {
            assertThat(result.get()).isTrue();
        }
    }

    @Test
    void findsEveryTableIsolated() {
        assertThat(TenancyCatalogue.violations(database)).isEmpty();
    }

    @Test
    void catchesATableThatIsNotIsolated() throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                Statement sql = owner.createStatement()) {
            sql.execute("create table forgotten (id uuid primary key, store_id uuid not null)");
            sql.execute("create table unexplained (id uuid primary key)");
            try {
                assertThat(TenancyCatalogue.violations(database))
                        .contains(
                                "forgotten does not force row-level security",
                                "forgotten has no policy store_isolation on the current store",
                                "forgotten has a primary key that does not start with store_id")
                        .anyMatch(fault -> fault.startsWith("unexplained has no store_id"));
            } finally {
                sql.execute("drop table forgotten, unexplained");
            }
        }
    }

    private void save(StoreId owner, int number) {
        CurrentStore.run(owner, () -> {
            for (int i = 0; i < number; i++) {
                things.save(new Thing(Uuid7.next(), owner, "thing " + i));
            }
        });
    }

    private long count(StoreId of) {
        return CurrentStore.call(of, things::count);
    }
}

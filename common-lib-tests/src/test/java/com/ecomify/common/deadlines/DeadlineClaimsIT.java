package com.ecomify.common.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.tenancy.SystemScope;
import com.ecomify.common.testing.ServiceTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class DeadlineClaimsIT {

    /** Nobody handles it: the worker of the context leaves these deadlines alone. */
    private static final String KIND = "claims-test";

    /** What is left to the planner, when its figures of a table are old, is the plan that runs a subquery for every row. */
    private static final List<String> SWITCHED_OFF = List.of(
            "enable_hashagg",
            "enable_sort",
            "enable_hashjoin",
            "enable_mergejoin",
            "enable_material",
            "enable_indexscan",
            "enable_bitmapscan");

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void claimsNoMoreThanTheLimitWhateverThePlan() {
        Instant due = Instant.now().minusSeconds(60);
        CurrentStore.run(
                new StoreId(Uuid7.next()),
                () -> transactions.executeWithoutResult(status -> {
                    for (int i = 0; i < 50; i++) {
                        deadlines.set(KIND, Uuid7.next(), due.plusMillis(i));
                    }
                }));
        DeadlineClaims claims = new DeadlineClaims(jdbc, transactions, Clock.systemUTC(), Duration.ofMinutes(1));

        List<DeadlineClaims.Claim> claimed = SystemScope.call(
                "deadlines",
                () -> Objects.requireNonNull(transactions.execute(status -> {
                    SWITCHED_OFF.forEach(setting -> jdbc.sql("select set_config(?, 'off', true)")
                            .param(setting)
                            .query(String.class)
                            .single());
                    return claims.claim(List.of(KIND), 3);
                })));

        assertThat(claimed).hasSize(3);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}
}

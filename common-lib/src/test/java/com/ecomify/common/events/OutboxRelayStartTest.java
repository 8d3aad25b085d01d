package com.ecomify.common.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class OutboxRelayStartTest {

    private static final OutboxProperties PROPERTIES =
            new OutboxProperties(1, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1));

    /** Many at once, so that a started thread sometimes overtakes the one that starts it. */
    @Test
    void alwaysBeginsToWork() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> begun : threads.invokeAll(IntStream.range(0, 4_000)
                    .<Callable<Boolean>>mapToObj(_ -> OutboxRelayStartTest::begins)
                    .toList())) {
                assertThat(begun.get()).isTrue();
            }
        }
    }

    private static boolean begins() throws InterruptedException {
        CountDownLatch connected = new CountDownLatch(1);
        OutboxRelay relay = new OutboxRelay(
                new UnreachableDatabase(connected),
                () -> {
                    throw new IllegalStateException("no session, so no producer");
                },
                new OutboxSignal(),
                PROPERTIES,
                "test");
        relay.start();
        try {
            return connected.await(5, TimeUnit.SECONDS);
        } finally {
            relay.stop();
        }
    }

    private static final class UnreachableDatabase extends AbstractDataSource {

        private final CountDownLatch asked;

        UnreachableDatabase(CountDownLatch asked) {
            this.asked = asked;
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked.countDown();
            throw new SQLException("unreachable");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}

package com.ecomify.verification.faults;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.books.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Looks at the checkouts of one store, often enough to see steps that last some milliseconds. */
final class Watcher {

    private static final String UNDER_WAY =
            "select step from checkout_processes where step not in ('COMPLETED', 'FAILED', 'REVERSED')";

    private final LocalPlatform platform;
    private final String store;

    Watcher(LocalPlatform platform, String store) {
        this.platform = platform;
        this.store = store;
    }

    /** Waits until a checkout is at the step; false if none was seen in time, or the database is away. */
    boolean awaitStep(String step, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        try (Database orders = Database.of(platform, "order", store)) {
            while (System.nanoTime() < end) {
                if (orders.number("select count(*) from checkout_processes where step = ?", step) > 0) {
                    return true;
                }
                Thread.sleep(0, 200_000);
            }
        } catch (SQLException e) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return false;
    }

    /** The steps of all checkouts that are under way; nothing while the database is away. */
    List<String> underWay() {
        try (Database orders = Database.of(platform, "order", store)) {
            return orders.texts(UNDER_WAY);
        } catch (SQLException e) {
            return List.of();
        }
    }
}

package com.ecomify.verification.books;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.shop.Shop;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Waits until nothing is under way any more: no process, reservation, payment, outbox row, deadline or unread event. */
public final class Quiet implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int EXAMPLES = 5;

    /** What each service has under way for one store, as a text per thing; outboxes are those of all stores. */
    private static final Map<String, String> UNDER_WAY = Map.of(
            "order",
            """
            select 'checkout ' || id || ' is ' || step || ', due ' || coalesce(due_at::text, 'never') || ', attempts ' || attempts
            from checkout_processes where step not in ('COMPLETED', 'FAILED', 'REVERSED')""",
            "inventory",
            "select 'reservation of order ' || order_id || ' is RESERVED' from reservations where status = 'RESERVED'",
            "payment",
            """
            select 'payment ' || id || ' of order ' || order_id || ' is ' || status || ', wants ' || goal || ', does '
                || coalesce(operation, 'nothing')
            from payments where operation is not null or status in ('PENDING', 'UNKNOWN', 'ACTION_REQUIRED')""",
            "plugin",
            """
            select 'webhook ' || topic || ' ' || id || ' is PENDING after ' || attempts || ' attempts'
            from webhook_deliveries where status = 'PENDING'
            union all select 'mail about order ' || order_id || ' is PENDING' from notifications where status = 'PENDING'""",
            "auth",
            "select '' where false",
            "store",
            "select '' where false",
            "product",
            "select '' where false",
            "analytics",
            "select '' where false");

    private static final String OPERATIONAL = """
            select 'deadline ' || kind || ' of ' || subject_id || ', due ' || due_at from deadlines
            where kind <> 'cart.expiry'
            union all select 'outbox row ' || type || ' of ' || aggregateid from outbox""";

    private final LocalPlatform platform;
    private final List<Shop> shops;
    private final Lag lag;

    public Quiet(LocalPlatform platform, List<Shop> shops) {
        this.platform = platform;
        this.shops = List.copyOf(shops);
        this.lag = new Lag(platform.address("kafka"));
    }

    /** What is under way still when the time is over; empty once there is quiet. */
    public List<String> await(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            List<String> hanging = look();
            if (hanging.isEmpty() || System.nanoTime() - end > 0) {
                return hanging;
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Topics of dead letters that hold any. */
    public List<String> deadLetters() throws InterruptedException {
        return lag.deadLetters();
    }

    @Override
    public void close() {
        lag.close();
    }

    /** Databases, then consumers, then databases again: what a consumer has read last may have begun something. */
    private List<String> look() throws InterruptedException {
        List<String> found = inDatabases();
        if (found.isEmpty()) {
            found = lag.behind();
        }
        return found.isEmpty() ? inDatabases() : found;
    }

    private List<String> inDatabases() {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> service : UNDER_WAY.entrySet()) {
            try (Database database =
                    Database.of(platform, service.getKey(), shops.getFirst().id())) {
                for (Shop shop : shops) {
                    database.enter(shop.id());
                    look(database, service.getKey(), service.getValue(), found);
                }
            } catch (SQLException e) {
                found.add(service.getKey() + ": " + e.getMessage());
            }
        }
        return found.stream().distinct().toList();
    }

    private static void look(Database database, String service, String sql, List<String> found) throws SQLException {
        for (String query : List.of(sql, OPERATIONAL)) {
            List<String> things = database.texts(query);
            things.stream().limit(EXAMPLES).forEach(thing -> found.add(service + ": " + thing));
            if (things.size() > EXAMPLES) {
                found.add(service + ": and " + (things.size() - EXAMPLES) + " more");
            }
        }
    }
}

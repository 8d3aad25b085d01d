package com.ecomify.analytics.sales;

import com.ecomify.analytics.storecopy.StoreCopies;
import com.ecomify.analytics.storecopy.TimezoneChanged;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums of the facts by day and by month, made from the facts as a whole and never counted up, so that no repeated or late
 * event can make them wrong. A day whose facts change is noted in the same transaction and is read from its facts until it
 * has been summed again.
 *
 * <p>Whoever changes facts holds the store's lock together with others; whoever sums, or cuts the days anew, holds it alone:
 * so nobody sums a day of which a change is under way.
 */
@Component
class SalesRollUp {

    static final String KIND = "sales.roll-up";

    /** The first key of the advisory locks; any constant that nothing else uses. */
    private static final int LOCK_SPACE = 0x5A1E;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final StoreCopies stores;
    private final Deadlines deadlines;
    private final Clock clock;
    private final SalesProperties properties;

    SalesRollUp(
            JdbcClient jdbc,
            JdbcTemplate batches,
            StoreCopies stores,
            Deadlines deadlines,
            Clock clock,
            SalesProperties properties) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.stores = stores;
        this.deadlines = deadlines;
        this.clock = clock;
        this.properties = properties;
    }

    /** Before a fact is written: no sum is made until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void beforeChange() {
        jdbc.sql("select pg_advisory_xact_lock_shared(?, hashtext(?))")
                .params(LOCK_SPACE, CurrentStore.get().toString())
                .query((row, _) -> true)
                .list();
    }

    /** After the fact of an order was written. While the store's time zone is not known, every day is going to be noted. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(Instant placedAt) {
        stores.find().ifPresent(store -> {
            LocalDate day = placedAt.atZone(store.timezone()).toLocalDate();
            if (note(List.of(day), store.timezone()) > 0) {
                deadlines.set(KIND, CurrentStore.get().value(), clock.instant().plus(properties.rollUpAfter()));
            }
        });
    }

    /** Cuts all days anew. */
    @EventListener
    void recut(TimezoneChanged change) {
        lock();
        for (String table : List.of("daily_sales", "daily_product_sales", "monthly_product_sales", "changed_days")) {
            jdbc.sql("delete from " + table).update();
        }
        ZoneId zone = change.store().timezone();
        // An hour lies on at most two days, wherever the clocks stand.
        List<LocalDate> days = jdbc
                .sql("select distinct date_trunc('hour', placed_at) from order_facts")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .flatMap(hour -> Stream.of(hour, hour.plusMinutes(59)))
                .map(time -> time.atZoneSameInstant(zone).toLocalDate())
                .distinct()
                .toList();
        if (note(days, zone) > 0) {
            deadlines.set(KIND, CurrentStore.get().value(), clock.instant());
        }
    }

    /** The first days of the months in which days have changed. */
    @Transactional(readOnly = true)
    public List<LocalDate> changedMonths() {
        return jdbc.sql("select distinct date_trunc('month', day)::date from changed_days order by 1")
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** Sums the changed days of a month, and the month. */
    @Transactional
    public void sum(LocalDate month) {
        lock();
        LocalDate next = month.plusMonths(1);
        sumOrders(month, next);
        sumProducts(month, next);
        jdbc.sql("delete from changed_days where day >= ? and day < ?")
                .params(month, next)
                .update();
    }

    /** Ends the work unless more has come. */
    @Transactional
    public void finish() {
        lock();
        UUID store = CurrentStore.get().value();
        if (changedMonths().isEmpty()) {
            deadlines.clear(KIND, store);
        } else {
            deadlines.set(KIND, store, clock.instant().plus(properties.rollUpAfter()));
        }
    }

    private void sumOrders(LocalDate month, LocalDate next) {
        jdbc.sql("delete from daily_sales where day in (select day from changed_days where day >= ? and day < ?)")
                .params(month, next)
                .update();
        jdbc.sql("""
                insert into daily_sales (store_id, currency, day, orders, revenue_minor)
                select f.store_id, f.currency, c.day, count(*), sum(f.total_minor)
                from changed_days c
                join order_facts f on f.store_id = c.store_id and f.placed_at >= c.starts_at and f.placed_at < c.ends_at
                where f.paid and not f.cancelled and c.day >= ? and c.day < ?
                group by f.store_id, f.currency, c.day""").params(month, next).update();
    }

    private void sumProducts(LocalDate month, LocalDate next) {
        jdbc.sql(
                        "delete from daily_product_sales where day in (select day from changed_days where day >= ? and day < ?)")
                .params(month, next)
                .update();
        jdbc.sql("""
                insert into daily_product_sales (store_id, currency, day, product_id, quantity, revenue_minor)
                select f.store_id, f.currency, c.day, l.product_id, sum(l.quantity), sum(l.total_minor)
                from changed_days c
                join order_facts f on f.store_id = c.store_id and f.placed_at >= c.starts_at and f.placed_at < c.ends_at
                join order_line_facts l on l.store_id = f.store_id and l.order_id = f.order_id
                where f.paid and not f.cancelled and c.day >= ? and c.day < ?
                group by f.store_id, f.currency, c.day, l.product_id""").params(month, next).update();
        jdbc.sql("delete from monthly_product_sales where month = ?")
                .param(month)
                .update();
        jdbc.sql("""
                insert into monthly_product_sales (store_id, currency, month, product_id, quantity, revenue_minor)
                select store_id, currency, ?, product_id, sum(quantity), sum(revenue_minor)
                from daily_product_sales where day >= ? and day < ?
                group by store_id, currency, product_id""").params(month, month, next).update();
    }

    private int note(List<LocalDate> days, ZoneId zone) {
        int noted = 0;
        for (int[] each : batches.batchUpdate("""
                insert into changed_days (store_id, day, starts_at, ends_at)
                values (?, ?, ?::timestamptz, ?::timestamptz) on conflict do nothing""", days, 500, (statement, day) -> {
            Period.Day limits = Period.day(day, zone);
            statement.setObject(1, CurrentStore.get().value());
            statement.setObject(2, day);
            statement.setString(3, limits.startsAt().toString());
            statement.setString(4, limits.endsAt().toString());
        })) {
            for (int count : each) {
                noted += count == 0 ? 0 : 1;
            }
        }
        return noted;
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .params(LOCK_SPACE, CurrentStore.get().toString())
                .query((row, _) -> true)
                .list();
    }
}

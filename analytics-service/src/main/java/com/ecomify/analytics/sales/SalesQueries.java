package com.ecomify.analytics.sales;

import com.ecomify.analytics.sales.SalesOverview.DailySales;
import com.ecomify.analytics.storecopy.StoreCopies;
import com.ecomify.analytics.storecopy.StoreCopy;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the sales of the current store, straight from the facts: one statement, and one for the store. Orders in another
 * currency than the store's are left out, because no rate would make the sum exact.
 *
 * <p>The limits of days are computed here and not in the database, whose time zone rules may be of another year.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('analytics:read')")
class SalesQueries {

    private final JdbcClient jdbc;
    private final StoreCopies stores;

    SalesQueries(JdbcClient jdbc, StoreCopies stores) {
        this.jdbc = jdbc;
        this.stores = stores;
    }

    SalesOverview overview(Period period) {
        StoreCopy store = stores.current();
        List<Period.Day> days = period.days(store.timezone());
        // One pass over the orders of the period: each is put into its day by the instants at which the days begin. The
        // select around them has the texts read once; bare, the cast is done again for every order.
        Map<Integer, DailyTotal> totals = jdbc
                .sql("""
                        select width_bucket(f.placed_at, (select :starts::text[]::timestamptz[])) as day,
                               sum(f.total_minor)::bigint as revenue, count(*) as orders
                        from order_facts f
                        where f.store_id = :store and f.paid and not f.cancelled and f.currency = :currency
                            and f.placed_at >= :from::timestamptz and f.placed_at < :to::timestamptz
                        group by 1""")
                .param("starts", days.stream().map(day -> text(day.startsAt())).toArray(String[]::new))
                .param("store", CurrentStore.get().value())
                .param("currency", store.currency().getCurrencyCode())
                .param("from", text(days.getFirst().startsAt()))
                .param("to", text(days.getLast().endsAt()))
                .query((row, _) -> new DailyTotal(row.getInt("day") - 1, row.getLong("revenue"), row.getLong("orders")))
                .list()
                .stream()
                .collect(Collectors.toMap(DailyTotal::day, Function.identity()));
        return SalesOverview.of(series(days, totals, store.currency()), store.currency());
    }

    private record DailyTotal(int day, long revenueMinor, long orders) {

        static final DailyTotal NONE = new DailyTotal(0, 0, 0);
    }

    private static List<DailySales> series(List<Period.Day> days, Map<Integer, DailyTotal> totals, Currency currency) {
        List<DailySales> series = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            DailyTotal total = totals.getOrDefault(i, DailyTotal.NONE);
            series.add(new DailySales(days.get(i).date(), new Money(total.revenueMinor(), currency), total.orders()));
        }
        return series;
    }

    /** The products with the highest revenue first; of equals the one that sold more pieces. */
    List<TopProduct> topProducts(Period period, int first) {
        StoreCopy store = stores.current();
        return jdbc.sql("""
                        select l.product_id, (array_agg(l.title order by f.placed_at desc, l.order_id desc))[1] as title,
                               sum(l.quantity)::bigint as quantity, sum(l.total_minor)::bigint as revenue
                        from order_facts f
                        join order_line_facts l on l.store_id = f.store_id and l.order_id = f.order_id
                        where f.store_id = :store and f.paid and not f.cancelled and f.currency = :currency
                            and f.placed_at >= :from::timestamptz and f.placed_at < :to::timestamptz
                        group by l.product_id order by revenue desc, quantity desc, l.product_id limit :first""")
                .param("store", CurrentStore.get().value())
                .param("currency", store.currency().getCurrencyCode())
                .param("from", text(period.startsAt(store.timezone())))
                .param("to", text(period.endsAt(store.timezone())))
                .param("first", first)
                .query((row, _) -> new TopProduct(
                        new ProductId(row.getObject("product_id", UUID.class)),
                        row.getString("title"),
                        row.getLong("quantity"),
                        new Money(row.getLong("revenue"), store.currency())))
                .list();
    }

    private static String text(Instant instant) {
        return instant.toString();
    }
}

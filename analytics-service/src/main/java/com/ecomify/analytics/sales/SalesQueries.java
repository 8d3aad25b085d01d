package com.ecomify.analytics.sales;

import com.ecomify.analytics.sales.SalesOverview.DailySales;
import com.ecomify.analytics.storecopy.StoreCopies;
import com.ecomify.analytics.storecopy.StoreCopy;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import java.time.LocalDate;
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
 * Reads the sales of the current store: one statement, and one for the store. Days and months come from the roll-up, days that
 * have changed since from the facts. Orders in another currency than the store's are left out, because no rate would make the
 * sum exact.
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
        Map<LocalDate, DailyTotal> totals = read("""
                        select day, sum(revenue)::bigint as revenue, sum(orders)::bigint as orders
                        from (
                            select s.day, s.revenue_minor as revenue, s.orders
                            from daily_sales s
                            where s.store_id = :store and s.currency = :currency and s.day between :from and :to
                                and not exists (select from changed_days c where c.store_id = s.store_id and c.day = s.day)
                            union all
                            select c.day, f.total_minor, 1
                            from changed_days c
                            join order_facts f on f.store_id = c.store_id
                                and f.placed_at >= c.starts_at and f.placed_at < c.ends_at
                            where c.store_id = :store and c.day between :from and :to
                                and f.paid and not f.cancelled and f.currency = :currency
                        ) as sold
                        group by day""", store, period)
                .query((row, _) -> new DailyTotal(
                        row.getObject("day", LocalDate.class), row.getLong("revenue"), row.getLong("orders")))
                .list()
                .stream()
                .collect(Collectors.toMap(DailyTotal::day, Function.identity()));
        return SalesOverview.of(series(period.days(), totals, store.currency()), store.currency());
    }

    private record DailyTotal(LocalDate day, long revenueMinor, long orders) {}

    private static List<DailySales> series(List<LocalDate> days, Map<LocalDate, DailyTotal> totals, Currency currency) {
        List<DailySales> series = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            DailyTotal total = totals.getOrDefault(day, new DailyTotal(day, 0, 0));
            series.add(new DailySales(day, new Money(total.revenueMinor(), currency), total.orders()));
        }
        return series;
    }

    /** The products with the highest revenue first; of equals the one that sold more pieces. */
    List<TopProduct> topProducts(Period period, int first) {
        StoreCopy store = stores.current();
        return read("""
                        with changed as materialized (
                            select day, starts_at, ends_at from changed_days
                            where store_id = :store and day between :from and :to
                        ), months as materialized (
                            select month from unnest(:months::text[]::date[]) as whole (month)
                            where not exists (
                                select from changed where day >= month and day < month + interval '1 month')
                        ), days as materialized (
                            select day from unnest(:days::text[]::date[]) as every (day)
                            where day not in (select day from changed)
                                and date_trunc('month', day)::date not in (select month from months)
                        ), best as (
                            select product_id, sum(quantity)::bigint as quantity, sum(revenue)::bigint as revenue
                            from (
                                select s.product_id, s.quantity, s.revenue_minor as revenue
                                from months join monthly_product_sales s
                                    on s.store_id = :store and s.currency = :currency and s.month = months.month
                                union all
                                select s.product_id, s.quantity, s.revenue_minor
                                from days join daily_product_sales s
                                    on s.store_id = :store and s.currency = :currency and s.day = days.day
                                union all
                                select l.product_id, l.quantity, l.total_minor
                                from changed c
                                join order_facts f on f.store_id = :store
                                    and f.placed_at >= c.starts_at and f.placed_at < c.ends_at
                                join order_line_facts l on l.store_id = f.store_id and l.order_id = f.order_id
                                where f.paid and not f.cancelled and f.currency = :currency
                            ) as sold
                            group by product_id order by revenue desc, quantity desc, product_id limit :first
                        )
                        select product_id, quantity, revenue,
                            (select l.title from order_line_facts l
                             join order_facts f on f.store_id = l.store_id and f.order_id = l.order_id
                             where l.store_id = :store and l.product_id = best.product_id and f.paid and not f.cancelled
                             order by l.order_id desc limit 1) as title
                        from best order by revenue desc, quantity desc, product_id""", store, period)
                .param("months", texts(period.wholeMonths()))
                .param("days", texts(period.days()))
                .param("first", first)
                .query((row, _) -> new TopProduct(
                        new ProductId(row.getObject("product_id", UUID.class)),
                        row.getString("title"),
                        row.getLong("quantity"),
                        new Money(row.getLong("revenue"), store.currency())))
                .list();
    }

    private JdbcClient.StatementSpec read(String sql, StoreCopy store, Period period) {
        return jdbc.sql(sql)
                .param("store", CurrentStore.get().value())
                .param("currency", store.currency().getCurrencyCode())
                .param("from", period.from())
                .param("to", period.to());
    }

    private static String[] texts(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}

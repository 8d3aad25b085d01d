package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.money.Money;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.store.stores.Stores;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads customers of the current store for its merchant: one statement, and one for the store's currency. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('customer:read')")
class CustomerQueries {

    /** The sums are of the few orders of the few customers on the page, so they are added up when they are asked for. */
    private static final String SELECT = """
            select c.*, o.currencies, o.totals, coalesce(o.orders, 0) as orders
            from customers c
            left join lateral (
                select array_agg(s.currency::text order by s.currency) as currencies,
                       array_agg(s.total order by s.currency) as totals, sum(s.orders)::bigint as orders
                from (select currency, sum(total_minor)::bigint as total, count(*) as orders from customer_orders
                      where store_id = c.store_id and customer_id = c.id and paid and not cancelled
                      group by currency) s) o on true
            where c.store_id = :store\s""";

    private static final int MAX_WORDS = 6;

    private final JdbcClient jdbc;
    private final Stores stores;

    CustomerQueries(JdbcClient jdbc, Stores stores) {
        this.jdbc = jdbc;
        this.stores = stores;
    }

    /**
     * The newest profiles first.
     *
     * @param query words that all have to be found in the name, the email address or the phone number; may be empty
     */
    Page<CustomerView> list(String query, int first, @Nullable UUID after) {
        Currency currency = stores.currencyOf(CurrentStore.get());
        List<CustomerView> rows = jdbc.sql(SELECT + """
                        and c.search_text like all (:patterns) and (:after::uuid is null or c.id < :after::uuid)
                        order by c.id desc limit :limit""")
                .param("store", CurrentStore.get().value())
                .param("patterns", patterns(query))
                .param("after", after)
                .param("limit", first + 1)
                .query((row, _) -> customer(row, currency))
                .list();
        return Page.of(rows, first, customer -> Cursor.of(customer.id()));
    }

    Optional<CustomerView> find(CustomerId id) {
        Currency currency = stores.currencyOf(CurrentStore.get());
        return jdbc.sql(SELECT + "and c.id = :id")
                .param("store", CurrentStore.get().value())
                .param("id", id.value())
                .query((row, _) -> customer(row, currency))
                .optional();
    }

    /** Those that exist, in no order. An order names its customer by the account, so either id finds a customer. */
    List<CustomerView> byIds(Collection<CustomerId> ids) {
        Currency currency = stores.currencyOf(CurrentStore.get());
        return jdbc.sql(SELECT + "and (c.id = any (:ids) or c.account_id = any (:ids))")
                .param("store", CurrentStore.get().value())
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((row, _) -> customer(row, currency))
                .list();
    }

    private static String[] patterns(String query) {
        return Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .limit(MAX_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static CustomerView customer(ResultSet row, Currency currency) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        List<Money> sums = sums(row);
        return new CustomerView(
                new CustomerId(row.getObject("id", UUID.class)),
                account == null ? null : new CustomerId(account),
                row.getString("email"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("phone"),
                row.getBoolean("accepts_marketing"),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                row.getLong("orders"),
                sums.stream()
                        .filter(sum -> sum.currency().equals(currency))
                        .findFirst()
                        .orElse(Money.zero(currency)),
                sums,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static List<Money> sums(ResultSet row) throws SQLException {
        List<Money> sums = new ArrayList<>();
        if (row.getArray("currencies") != null) {
            String[] currencies = (String[]) row.getArray("currencies").getArray();
            Long[] totals = (Long[]) row.getArray("totals").getArray();
            for (int i = 0; i < currencies.length; i++) {
                sums.add(Money.ofMinor(totals[i], currencies[i]));
            }
        }
        return sums;
    }
}

package com.ecomify.store.stores;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.tenancy.CurrentStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads stores; every method is one statement. */
@Service
@Transactional(readOnly = true)
class StoreQueries {

    private static final String SELECT = """
            select s.*, array(select h.host from store_hosts h where h.of_store = s.id order by h.host) as hosts
            from stores s\s""";

    private final JdbcClient jdbc;

    StoreQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current store, if it is this one. */
    @PreAuthorize("hasAuthority('settings:read')")
    Optional<StoreView> findOwn(StoreId id) {
        return CurrentStore.find().equals(Optional.of(id)) ? findById(id) : Optional.empty();
    }

    Page<StoreView> ownedBy(UserId owner, int first, @Nullable UUID after) {
        List<StoreView> rows = jdbc.sql(SELECT + """
                        where s.owner_id = :owner and (:after::uuid is null or s.id < :after::uuid)
                        order by s.id desc limit :limit""")
                .param("owner", owner.value())
                .param("after", after)
                .param("limit", first + 1)
                .query((row, _) -> store(row))
                .list();
        return Page.of(rows, first, store -> Cursor.of(store.id()));
    }

    Optional<StoreView> findById(StoreId id) {
        return find("where s.id = ?", id.value());
    }

    Optional<StoreView> findBySlug(String slug) {
        return find("where s.slug = ?", slug);
    }

    Optional<StoreView> findByHost(HostName host) {
        return find("where s.id = (select h.of_store from store_hosts h where h.host = ?)", host.value());
    }

    private Optional<StoreView> find(String where, Object key) {
        return jdbc.sql(SELECT + where).param(key).query((row, _) -> store(row)).optional();
    }

    private static StoreView store(ResultSet row) throws SQLException {
        return new StoreView(
                new StoreId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new UserId(row.getObject("owner_id", UUID.class)),
                row.getString("name"),
                row.getString("slug"),
                Arrays.asList((String[]) row.getArray("hosts").getArray()),
                row.getString("currency"),
                row.getString("locale"),
                row.getString("timezone"),
                row.getString("country"),
                StoreStatus.valueOf(row.getString("status")),
                row.getString("contact_email"),
                checkout(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static CheckoutSettings checkout(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Long freeFrom = row.getObject("free_shipping_from_minor", Long.class);
        return new CheckoutSettings(
                row.getBigDecimal("tax_rate"),
                row.getBoolean("prices_include_tax"),
                new Money(row.getLong("shipping_price_minor"), currency),
                freeFrom == null ? null : new Money(freeFrom, currency));
    }
}

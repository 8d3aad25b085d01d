package com.ecomify.order.storecopy;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.order.config.OrderError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the current store, in the caller's transaction. */
@Component
public class Stores {

    private final JdbcClient jdbc;

    Stores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ProblemException (400 or 404) if no store is named, or nothing is known of it */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoreSettings current() {
        StoreId store = requireNamed();
        return jdbc.sql("""
                        select name, currency, trading, tax_rate, prices_include_tax, shipping_minor,
                               free_shipping_from_minor
                        from store_settings""")
                .query((row, number) -> settings(row))
                .optional()
                .orElseThrow(() -> new ProblemException(
                        OrderError.STORE_NOT_FOUND, "store: " + store + " (expected: one that has been opened)"));
    }

    /** @throws ProblemException (400) if the request names no store */
    public static StoreId requireNamed() {
        return CurrentStore.find()
                .orElseThrow(() -> new ProblemException(
                        CommonError.STORE_REQUIRED, "Expected the host name of a store, or a token of one."));
    }

    /** @throws ProblemException (404 or 409) if the store is unknown, suspended or closed */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoreSettings currentTrading() {
        StoreSettings settings = current();
        if (!settings.trading()) {
            throw new ProblemException(OrderError.STORE_NOT_TRADING, settings.name() + " (expected: an active store)");
        }
        return settings;
    }

    private static StoreSettings settings(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        long freeFrom = row.getLong("free_shipping_from_minor");
        Money freeShippingFrom = row.wasNull() ? null : Money.ofMinor(freeFrom, currency);
        return new StoreSettings(
                row.getString("name"),
                Currency.getInstance(currency),
                row.getBoolean("trading"),
                row.getBigDecimal("tax_rate"),
                row.getBoolean("prices_include_tax"),
                Money.ofMinor(row.getLong("shipping_minor"), currency),
                freeShippingFrom);
    }
}

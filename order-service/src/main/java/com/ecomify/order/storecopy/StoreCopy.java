package com.ecomify.order.storecopy;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the copy; a state older than the one it has changes nothing. */
@Component
class StoreCopy {

    private static final Logger log = LoggerFactory.getLogger(StoreCopy.class);

    private final JdbcClient jdbc;

    StoreCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(StoreChanged store, long sequence) {
        StoreChanged.Checkout checkout = store.checkout();
        Money freeFrom = checkout.freeShippingFrom();
        int written = jdbc.sql("""
                        insert into store_settings (store_id, name, currency, trading, tax_rate, prices_include_tax,
                            shipping_minor, free_shipping_from_minor, sequence)
                        values (:store, :name, :currency, :trading, :taxRate, :included, :shipping, :freeFrom, :sequence)
                        on conflict (store_id) do update
                        set name = excluded.name, currency = excluded.currency, trading = excluded.trading,
                            tax_rate = excluded.tax_rate, prices_include_tax = excluded.prices_include_tax,
                            shipping_minor = excluded.shipping_minor,
                            free_shipping_from_minor = excluded.free_shipping_from_minor, sequence = excluded.sequence
                        where excluded.sequence > store_settings.sequence""")
                .param("store", store.storeId().value())
                .param("name", store.name())
                .param("currency", store.currency())
                .param("trading", store.status() == StoreStatus.ACTIVE)
                .param("taxRate", checkout.taxRate())
                .param("included", checkout.pricesIncludeTax())
                .param("shipping", checkout.shippingPrice().amountMinor())
                .param("freeFrom", freeFrom == null ? null : freeFrom.amountMinor())
                .param("sequence", sequence)
                .update();
        if (written == 0) {
            log.debug("an older state of store {} is ignored: {}", store.storeId(), sequence);
        }
    }
}

package com.ecomify.order.orders;

import com.ecomify.common.tenancy.CurrentStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the orders of a store from 1001. Each number is taken in a transaction of its own, so that the store's counter is
 * locked for one statement and not until the order is committed; an order that fails afterwards leaves a gap.
 */
@Component
class OrderNumbers {

    private final JdbcClient jdbc;

    OrderNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    long next() {
        return jdbc.sql("""
                        insert into order_numbers (store_id, last_number) values (:store, 1001)
                        on conflict (store_id) do update set last_number = order_numbers.last_number + 1
                        returning last_number""")
                .param("store", CurrentStore.get().value())
                .query(Long.class)
                .single();
    }
}

package com.ecomify.store.customers;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.tenancy.CurrentStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the addresses of a customer of the current store, the one used last first. */
@Service
@Transactional(readOnly = true)
class AddressQueries {

    private static final int LIMIT = 20;

    private final JdbcClient jdbc;

    AddressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the merchant, who may read the customer. */
    List<AddressView> of(CustomerId customer) {
        return list(customer, "");
    }

    /** For the customer: only what their account named itself. */
    List<AddressView> ofAccount(CustomerId customer) {
        return list(customer, "and by_account ");
    }

    private List<AddressView> list(CustomerId customer, String condition) {
        return jdbc.sql("select * from customer_addresses where store_id = :store and customer_id = :customer "
                        + condition + "order by last_used_at desc, id desc limit " + LIMIT)
                .param("store", CurrentStore.get().value())
                .param("customer", customer.value())
                .query(AddressQueries::address)
                .list();
    }

    private static AddressView address(ResultSet row, int number) throws SQLException {
        return new AddressView(
                row.getObject("id", UUID.class),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("company"),
                row.getString("address1"),
                row.getString("address2"),
                row.getString("city"),
                row.getString("province"),
                row.getString("country"),
                row.getString("zip"),
                row.getString("phone"),
                number == 0);
    }
}

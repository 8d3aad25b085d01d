package com.ecomify.store.customers;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that customers had deliveries sent to, each once. */
@Component
class CustomerAddresses {

    private final JdbcClient jdbc;

    CustomerAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param signedIn whether the account itself named the address, and may read it */
    void add(CustomerId customer, OrderSnapshot.Address address, boolean signedIn, Instant usedAt) {
        jdbc.sql("""
                        insert into customer_addresses (store_id, id, customer_id, fingerprint, first_name, last_name,
                            company, address1, address2, city, province, country, zip, phone, by_account, last_used_at)
                        values (:store, :id, :customer, :fingerprint, :firstName, :lastName,
                            :company, :address1, :address2, :city, :province, :country, :zip, :phone, :byAccount, :usedAt)
                        on conflict (store_id, customer_id, fingerprint) do update
                        set by_account = customer_addresses.by_account or excluded.by_account,
                            last_used_at = greatest(customer_addresses.last_used_at, excluded.last_used_at)""")
                .param("store", CurrentStore.get().value())
                .param("id", Uuid7.next())
                .param("customer", customer.value())
                .param("fingerprint", fingerprint(address))
                .param("firstName", address.firstName())
                .param("lastName", address.lastName())
                .param("company", address.company())
                .param("address1", address.address1())
                .param("address2", address.address2())
                .param("city", address.city())
                .param("province", address.province())
                .param("country", address.country())
                .param("zip", address.zip())
                .param("phone", address.phone())
                .param("byAccount", signedIn)
                .param("usedAt", OffsetDateTime.ofInstant(usedAt, ZoneOffset.UTC))
                .update();
    }

    /** Another account takes the profile over: it has named none of these. */
    void hideFromAccount(CustomerId customer) {
        jdbc.sql("update customer_addresses set by_account = false where store_id = :store and customer_id = :customer")
                .param("store", CurrentStore.get().value())
                .param("customer", customer.value())
                .update();
    }

    /** The same for two spellings that differ in case and spaces only. */
    static String fingerprint(OrderSnapshot.Address address) {
        String text = Stream.of(
                        address.firstName(),
                        address.lastName(),
                        address.company(),
                        address.address1(),
                        address.address2(),
                        address.city(),
                        address.province(),
                        address.country(),
                        address.zip(),
                        address.phone())
                .map(part -> Objects.requireNonNullElse(part, "")
                        .strip()
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\u001f"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

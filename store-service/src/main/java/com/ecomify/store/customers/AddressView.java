package com.ecomify.store.customers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address of a customer.
 *
 * @param country ISO 3166-1 alpha-2
 * @param isDefault whether it is the one used last
 */
record AddressView(
        UUID id,
        String firstName,
        String lastName,
        @Nullable String company,
        String address1,
        @Nullable String address2,
        String city,
        @Nullable String province,
        String country,
        String zip,
        @Nullable String phone,
        boolean isDefault) {}

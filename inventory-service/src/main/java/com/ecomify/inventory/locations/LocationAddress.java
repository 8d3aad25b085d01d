package com.ecomify.inventory.locations;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** @param country ISO 3166-1 alpha-2 */
@Embeddable
record LocationAddress(
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String city,
        @Nullable String province,
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable String country,
        @Nullable String zip) {}

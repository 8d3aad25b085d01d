package com.ecomify.order.orders;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where an order goes, or its bill.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Nullable @Size(max = 200) String company,
        @NotBlank @Size(max = 200) String address1,
        @Nullable @Size(max = 200) String address2,
        @NotBlank @Size(max = 100) String city,
        @Nullable @Size(max = 100) String province,
        @NotNull @CountryCode String country,
        @NotBlank @Size(max = 20) String zip,
        @Nullable @Size(max = 40) String phone) {}

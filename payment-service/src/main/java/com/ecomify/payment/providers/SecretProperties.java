package com.ecomify.payment.providers;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param secretKey base64 of 32 bytes; seals the stores' provider secrets. No default. */
@Validated
@ConfigurationProperties("ecomify.payment")
record SecretProperties(@NotBlank String secretKey) {

    @Override
    public String toString() {
        return "SecretProperties[***]";
    }
}

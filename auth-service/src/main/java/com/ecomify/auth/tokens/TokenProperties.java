package com.ecomify.auth.tokens;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer the {@code iss} of every token: the public base address of the platform
 * @param signingKey an RSA private key, PKCS#8 DER in base64, with or without the PEM lines around it
 * @param accessLifetime how long an access token is good
 */
@Validated
@ConfigurationProperties("ecomify.tokens")
record TokenProperties(
        @NotBlank String issuer,
        String signingKey,
        @DefaultValue("15m") Duration accessLifetime) {

    @Override
    public String toString() {
        return "TokenProperties[issuer=" + issuer + ", accessLifetime=" + accessLifetime + "]";
    }
}

package com.ecomify.common.security;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer the {@code iss} that tokens must carry
 * @param jwksUri where the issuer publishes its keys
 * @param publicPaths paths that need no token, beside the storefront and health
 */
@Validated
@ConfigurationProperties("ecomify.security")
record SecurityProperties(
        @NotBlank String issuer,
        @NotBlank String jwksUri,
        @DefaultValue List<String> publicPaths) {}

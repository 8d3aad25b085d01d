package com.ecomify.auth.credentials;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param attemptsPerAccount failed attempts at one account before it refuses all, until the window ends
 * @param attemptsPerAddress failed attempts from one address before it is refused, until the window ends
 * @param attemptWindow begins with the first failed attempt
 */
@Validated
@ConfigurationProperties("ecomify.sign-in")
record CredentialProperties(
        @DefaultValue("10") @Positive int attemptsPerAccount,
        @DefaultValue("100") @Positive int attemptsPerAddress,
        @DefaultValue("15m") Duration attemptWindow) {}

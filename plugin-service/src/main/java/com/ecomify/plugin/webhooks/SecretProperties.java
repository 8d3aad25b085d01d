package com.ecomify.plugin.webhooks;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param key base64 of 32 bytes; seals stored secrets */
@Validated
@ConfigurationProperties("ecomify.secrets")
record SecretProperties(@NotBlank String key) {

    @Override
    public String toString() {
        return "SecretProperties[key=***]";
    }
}

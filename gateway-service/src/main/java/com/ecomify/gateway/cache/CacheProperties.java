package com.ecomify.gateway.cache;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param size how many bytes of answers are kept
 * @param keepFor how old an answer may get, also when the event that would end it does not arrive; zero keeps none
 * @param largest the largest answer that is kept
 */
@Validated
@ConfigurationProperties("ecomify.cache")
record CacheProperties(
        @DefaultValue("32MB") @NotNull DataSize size,
        @DefaultValue("5s") @NotNull Duration keepFor,
        @DefaultValue("256KB") @NotNull DataSize largest) {}

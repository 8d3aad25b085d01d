package com.ecomify.gateway.stores;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param cacheFor how long an answer of store-service is believed; a change of the store ends it at once
 * @param cacheWhileAwayFor how long it is used on while store-service does not answer
 * @param cacheSize how many names are kept
 */
@Validated
@ConfigurationProperties("ecomify.stores")
record StoreProperties(
        @DefaultValue("30s") Duration cacheFor,
        @DefaultValue("1h") Duration cacheWhileAwayFor,
        @DefaultValue("20000") int cacheSize) {}

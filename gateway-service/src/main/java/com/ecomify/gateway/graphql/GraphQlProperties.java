package com.ecomify.gateway.graphql;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxDepth how deeply fields may nest
 * @param maxCost how many fields a query may come to, lists and connections taken as full
 */
@Validated
@ConfigurationProperties("ecomify.graphql")
record GraphQlProperties(
        @DefaultValue("12") @Min(1) int maxDepth,
        @DefaultValue("20000") @Min(1) long maxCost) {}

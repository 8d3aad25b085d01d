package com.ecomify.gateway.edge;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxBody the largest body of an ordinary request
 * @param maxImport the largest body of a catalogue import
 * @param maxBacklog how many threads may wait for each processor before visitors without a token are refused what they look at;
 *     everything else is refused from twice as many on
 */
@Validated
@ConfigurationProperties("ecomify.edge")
record EdgeProperties(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("100MB") DataSize maxImport,
        @DefaultValue("100") @Min(1) int maxBacklog) {}

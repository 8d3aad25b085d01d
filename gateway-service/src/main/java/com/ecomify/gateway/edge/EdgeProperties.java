package com.ecomify.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxBody the largest body of an ordinary request
 * @param maxImport the largest body of a catalogue import
 */
@Validated
@ConfigurationProperties("ecomify.edge")
record EdgeProperties(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("100MB") DataSize maxImport) {}

package com.ecomify.product.importing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxFileSize of an upload */
@ConfigurationProperties("ecomify.import")
record ImportProperties(@DefaultValue("50MB") DataSize maxFileSize) {}

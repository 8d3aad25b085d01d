package com.ecomify.common.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class OpenApiAutoConfiguration {

    @Bean
    ModelConverter wireSchemas() {
        return new WireSchemas();
    }
}

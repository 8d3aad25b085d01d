package com.ecomify.common.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class JsonAutoConfiguration {

    @Bean
    EcomifyJacksonModule ecomifyJacksonModule() {
        return new EcomifyJacksonModule();
    }

    /** Ids as path variables and request parameters. */
    @Bean
    WebMvcConfigurer idConverters() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new IdConverterFactory());
            }
        };
    }
}

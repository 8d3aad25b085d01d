package com.ecomify.plugin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts plugin-service, which owns webhooks, notifications and extensions. */
@SpringBootApplication
public class PluginServiceApplication {

    /** @param args Spring Boot's command line */
    public static void main(String[] args) {
        SpringApplication.run(PluginServiceApplication.class, args);
    }
}

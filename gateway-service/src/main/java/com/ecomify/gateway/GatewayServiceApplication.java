package com.ecomify.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts gateway-service, which owns the edge: routes, GraphQL, limits. */
@SpringBootApplication
public class GatewayServiceApplication {

    /** @param args Spring Boot's command line */
    public static void main(String[] args) {
        SpringApplication.run(GatewayServiceApplication.class, args);
    }
}

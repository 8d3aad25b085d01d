package com.ecomify.payment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts payment-service, which owns payments and their providers. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PaymentServiceApplication {

    /** @param args Spring Boot's command line */
    public static void main(String[] args) {
        SpringApplication.run(PaymentServiceApplication.class, args);
    }
}

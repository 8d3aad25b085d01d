package com.ecomify.inventory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts inventory-service, which owns stock, its ledger and reservations. */
@SpringBootApplication
public class InventoryServiceApplication {

    /** @param args Spring Boot's command line */
    public static void main(String[] args) {
        SpringApplication.run(InventoryServiceApplication.class, args);
    }
}

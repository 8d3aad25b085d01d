package com.ecomify.canary.one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Breaks: entities are package-private, entities have no setters, no field is a floating-point number. */
@Entity
public class OpenEntity {

    @Id
    @Nullable
    UUID id;

    double price;

    /** Breaks the rule. */
    public void setPrice(double price) {
        this.price = price;
    }
}

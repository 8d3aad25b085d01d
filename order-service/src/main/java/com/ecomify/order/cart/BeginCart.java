package com.ecomify.order.cart;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.order.storecopy.Stores;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class BeginCart {

    private final EntityManager entities;
    private final CartPricing pricing;
    private final Deadlines deadlines;
    private final CartProperties properties;
    private final Clock clock;

    BeginCart(
            EntityManager entities, CartPricing pricing, Deadlines deadlines, CartProperties properties, Clock clock) {
        this.entities = entities;
        this.pricing = pricing;
        this.deadlines = deadlines;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    CartView execute() {
        Instant now = clock.instant();
        Cart cart = new Cart(new CartId(Uuid7.next()), Stores.requireNamed(), now);
        CartView view = pricing.view(cart);
        entities.persist(cart);
        deadlines.set(CartExpiryJob.KIND, cart.id().value(), now.plus(properties.expiry()));
        return view;
    }
}

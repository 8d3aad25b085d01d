package com.ecomify.order.cart;

import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.order.storecopy.Stores;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class BeginCart {

    private final CartRepository carts;
    private final CartPricing pricing;
    private final Deadlines deadlines;
    private final CartProperties properties;
    private final Clock clock;

    BeginCart(CartRepository carts, CartPricing pricing, Deadlines deadlines, CartProperties properties, Clock clock) {
        this.carts = carts;
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
        carts.save(cart);
        deadlines.set(CartExpiryJob.KIND, cart.id().value(), now.plus(properties.expiry()));
        return view;
    }
}

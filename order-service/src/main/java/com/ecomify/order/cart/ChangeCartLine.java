package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ChangeCartLine {

    private final CartRepository carts;
    private final CartPricing pricing;
    private final Clock clock;

    ChangeCartLine(CartRepository carts, CartPricing pricing, Clock clock) {
        this.carts = carts;
        this.pricing = pricing;
        this.clock = clock;
    }

    /** @param quantity takes the place of what the cart has of the variant */
    @Transactional
    CartView execute(CartId id, VariantId variant, int quantity) {
        Cart cart = carts.lock(id.value()).orElseThrow(() -> CartQueries.notFound(id));
        cart.change(variant, quantity, clock.instant()).orThrow(variant);
        return pricing.view(cart);
    }
}

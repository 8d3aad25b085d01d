package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RemoveCartLine {

    private final CartRepository carts;
    private final CartPricing pricing;
    private final Clock clock;

    RemoveCartLine(CartRepository carts, CartPricing pricing, Clock clock) {
        this.carts = carts;
        this.pricing = pricing;
        this.clock = clock;
    }

    @Transactional
    CartView execute(CartId id, VariantId variant) {
        Cart cart = carts.lock(id.value()).orElseThrow(() -> CartQueries.notFound(id));
        cart.remove(variant, clock.instant()).orThrow(variant);
        return pricing.view(cart);
    }
}

package com.ecomify.order.cart;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.config.OrderError;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CartQueries {

    private final CartRepository carts;
    private final CartPricing pricing;

    CartQueries(CartRepository carts, CartPricing pricing) {
        this.carts = carts;
        this.pricing = pricing;
    }

    @Transactional(readOnly = true)
    CartView get(CartId id) {
        return pricing.view(carts.findById(id.value()).orElseThrow(() -> notFound(id)));
    }

    static ProblemException notFound(CartId id) {
        return new ProblemException(
                OrderError.CART_NOT_FOUND, "cartId: " + id + " (expected: a cart of this store)", Map.of("cartId", id));
    }
}

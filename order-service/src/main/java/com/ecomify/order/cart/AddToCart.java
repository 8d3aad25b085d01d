package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.config.OrderError;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddToCart {

    private final CartRepository carts;
    private final CartPricing pricing;
    private final Clock clock;

    AddToCart(CartRepository carts, CartPricing pricing, Clock clock) {
        this.carts = carts;
        this.pricing = pricing;
        this.clock = clock;
    }

    /** @param quantity added to what the cart has of the variant already */
    @Transactional
    CartView execute(CartId id, VariantId variant, int quantity) {
        Cart cart = carts.lock(id.value()).orElseThrow(() -> CartQueries.notFound(id));
        CartPricing.Catalog catalog = pricing.read(cart, Set.of(variant));
        if (catalog.findForSale(variant) == null) {
            throw new ProblemException(
                    OrderError.VARIANT_NOT_FOUND,
                    "variantId: " + variant + " (expected: a variant that is for sale)",
                    Map.of("variantId", variant));
        }
        cart.add(variant, quantity, clock.instant()).orThrow(variant);
        return catalog.view(cart);
    }
}

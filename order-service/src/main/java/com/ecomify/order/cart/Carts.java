package com.ecomify.order.cart;

import com.ecomify.common.contract.order.OrderId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the checkout does with carts, in its own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Carts {

    private final CartRepository carts;

    Carts(CartRepository carts) {
        this.carts = carts;
    }

    /** Reads the cart and keeps everybody else from changing it until the transaction ends. */
    public Optional<CartSnapshot> lock(CartId id) {
        return carts.lock(id.value()).map(Cart::snapshot);
    }

    /** @param id of a cart that this transaction has locked */
    public void claim(CartId id, OrderId checkout, Instant now) {
        carts.findById(id.value()).orElseThrow().claim(checkout, now);
    }

    /** The checkout has failed: the cart can be checked out again. Nothing happens if another one has begun. */
    public void free(CartId id, OrderId checkout) {
        carts.free(id.value(), checkout.value());
    }

    /** The cart has become the order. */
    public void close(CartId id, OrderId checkout) {
        carts.close(id.value(), checkout.value());
    }
}

package com.ecomify.order.cart;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.transactions.LastWrites;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the checkout does with carts, in its own transaction: locked at once, changed in its last statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Carts {

    private final CartRepository carts;
    private final LastWrites writes;

    Carts(CartRepository carts, LastWrites writes) {
        this.carts = carts;
        this.writes = writes;
    }

    /** Reads the cart and keeps everybody else from changing it until the transaction ends. */
    public Optional<CartSnapshot> lock(CartId id) {
        return carts.lock(id.value()).map(Cart::snapshot);
    }

    /** @param id of a cart that this transaction has locked */
    public void claim(CartId id, OrderId checkout, Instant now) {
        part().claim(id, checkout, now);
    }

    /** The checkout has failed: the cart can be checked out again. Nothing happens if another one has begun. */
    public void free(CartId id, OrderId checkout) {
        part().free(id, checkout);
    }

    /** The cart has become the order. */
    public void close(CartId id, OrderId checkout) {
        part().close(id, checkout);
    }

    private CartWrites part() {
        return writes.part(CartWrites.class, CartWrites::new);
    }
}

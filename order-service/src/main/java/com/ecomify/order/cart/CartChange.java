package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.config.OrderError;
import java.util.Map;

/** What came of a change to a cart. */
enum CartChange {
    DONE,
    CLOSED,
    FULL,
    NO_SUCH_LINE,
    TOO_MANY;

    /** @throws ProblemException unless it is done */
    void orThrow(VariantId variant) {
        switch (this) {
            case DONE -> {}
            case CLOSED -> throw new ProblemException(OrderError.CART_CLOSED, "Begin a new cart.");
            case FULL ->
                throw new ProblemException(
                        OrderError.CART_FULL, "Expected at most " + CartLines.MAX_LINES + " different variants.");
            case NO_SUCH_LINE ->
                throw new ProblemException(
                        OrderError.CART_LINE_NOT_FOUND,
                        "variantId: " + variant + " (expected: one that is in the cart)",
                        Map.of("variantId", variant));
            case TOO_MANY ->
                throw new ProblemException(
                        OrderError.QUANTITY_OUT_OF_RANGE,
                        "Expected at most " + CartLine.MAX_QUANTITY + " pieces of one variant.",
                        Map.of("variantId", variant));
        }
    }
}

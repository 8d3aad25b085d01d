package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a cart in the order in which they were added, one per variant. */
record CartLines(List<CartLine> lines) {

    static final int MAX_LINES = 100;

    CartLines {
        lines = List.copyOf(lines);
    }

    static CartLines none() {
        return new CartLines(List.of());
    }

    Optional<CartLine> find(VariantId variant) {
        return lines.stream().filter(line -> line.variantId().equals(variant)).findFirst();
    }

    /** The line takes the place of the variant's earlier one, or comes last. */
    CartLines with(CartLine line) {
        List<CartLine> changed = new ArrayList<>(lines);
        changed.replaceAll(each -> each.variantId().equals(line.variantId()) ? line : each);
        if (find(line.variantId()).isEmpty()) {
            changed.add(line);
        }
        return new CartLines(changed);
    }

    CartLines without(VariantId variant) {
        return new CartLines(
                lines.stream().filter(line -> !line.variantId().equals(variant)).toList());
    }

    boolean isFull() {
        return lines.size() >= MAX_LINES;
    }
}

package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue for the other features. */
@Component
public class Products {

    private final ProductRepository products;
    private final ProductWriter writer;

    Products(ProductRepository products, ProductWriter writer) {
        this.products = products;
        this.writer = writer;
    }

    /** The handle that a product of this title gets when it is not given one and it is free. */
    public static String handleOf(String title) {
        return Handles.of(title);
    }

    /**
     * Creates the product, or changes the one that has the draft's handle. Checks no permission: the caller has.
     *
     * @throws com.ecomify.common.errors.ProblemException if the draft has faults
     * @throws org.springframework.dao.DataIntegrityViolationException if a race for a handle or a SKU was lost; the
     *     transaction cannot go on, a new attempt will be answered in the ordinary way
     */
    @Transactional
    public ProductOutcome put(ProductDraft draft) {
        return writer.put(draft);
    }

    /** The product as it is, which nobody changes until the end of the caller's transaction. Empty if it is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ProductSnapshot> lock(ProductId id) {
        return products.lockById(id.value()).map(Product::snapshot);
    }

    /**
     * Holds the product against changes until the end of the caller's transaction, without reading it. Nothing happens if it
     * is gone: then it stays as it is, too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ProductId id) {
        products.holdById(id.value());
    }
}

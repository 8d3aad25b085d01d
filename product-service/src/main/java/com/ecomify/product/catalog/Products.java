package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue for the other features. */
@Component
public class Products {

    private final ProductRepository products;
    private final ProductBatchWriter writer;

    Products(ProductRepository products, ProductBatchWriter writer) {
        this.products = products;
        this.writer = writer;
    }

    /** The handle that a product of this title gets when it is not given one and it is free. */
    public static String handleOf(String title) {
        return Handles.of(title);
    }

    /**
     * Creates products, or changes those that have the drafts' handles, as if one after the other, and answers in the same
     * order what came of each. Checks no permission: the caller has.
     *
     * @param drafts each with a handle, no two with the same
     * @throws com.ecomify.common.errors.ProblemException if a product gets too large for its event; the transaction cannot
     *     go on
     * @throws org.springframework.dao.DataIntegrityViolationException if a race for a handle or a SKU was lost; the
     *     transaction cannot go on, a new attempt will be answered in the ordinary way
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PutOutcome> putAll(List<ProductDraft> drafts) {
        return writer.put(drafts);
    }

    /** The product as it is, which nobody changes until the end of the caller's transaction. Empty if it is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ProductSnapshot> lock(ProductId id) {
        return products.lockById(id.value()).map(Product::snapshot);
    }
}

package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue for the other features. */
@Component
public class Products {

    private static final int PAGE = 200;

    private final ProductRepository products;
    private final ProductBatchWriter writer;
    private final ProductQueries queries;

    Products(ProductRepository products, ProductBatchWriter writer, ProductQueries queries) {
        this.products = products;
        this.writer = writer;
        this.queries = queries;
    }

    /** The handle that a product of this title gets when it is not given one and it is free. */
    public static String handleOf(String title) {
        return Handles.of(title);
    }

    /**
     * Hands every product that a merchant looks for to {@code reader}, the newest first. Reads page by page, so that the
     * size of the catalogue does not matter; a product that changes meanwhile is handed out as it is when its page is read.
     *
     * @param status null for all
     * @param text a part of the title, the handle, the vendor or a SKU; null for all
     */
    public void forEach(@Nullable ProductStatus status, @Nullable String text, Consumer<ProductSnapshot> reader) {
        ProductFilter filter = new ProductFilter(status, ProductParameters.text("query", text));
        Page<VersionedProduct> page;
        Cursor after = null;
        do {
            page = queries.list(filter, PAGE, after);
            page.data().forEach(each -> reader.accept(each.product()));
            after = Cursor.parse(page.pageInfo().endCursor(), 1);
        } while (page.pageInfo().hasNextPage());
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

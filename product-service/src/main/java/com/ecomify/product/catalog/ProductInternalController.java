package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Batch reads for the gateway, which does not route here from outside. Shows what the storefront shows, and all of it to a
 * caller who may read the catalogue.
 */
@RestController
@RequestMapping("/internal/products")
@Tag(name = "Internal")
class ProductInternalController {

    private static final int MAX_IDS = 100;

    private final ProductQueries products;

    ProductInternalController(ProductQueries products) {
        this.products = products;
    }

    @GetMapping
    @Operation(summary = "Read products by id; those that are not found are left out")
    Found byIds(@RequestParam List<ProductId> ids) {
        requireFew(ids);
        return Found.of(products.findAll(ids, !mayReadAll()));
    }

    @GetMapping("/by-variants")
    @Operation(summary = "Read the products that variants belong to")
    Found byVariants(@RequestParam List<VariantId> ids) {
        requireFew(ids);
        return Found.of(products.findByVariants(ids, !mayReadAll()));
    }

    private static void requireFew(List<?> ids) {
        if (ids.isEmpty() || ids.size() > MAX_IDS) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER, "ids: " + ids.size() + " (expected: 1 to " + MAX_IDS + ")");
        }
    }

    private static boolean mayReadAll() {
        return Caller.find().stream().anyMatch(caller -> caller.permissions().contains("product:read"));
    }

    record Found(List<ProductView> data) {

        static Found of(List<VersionedProduct> products) {
            return new Found(products.stream().map(ProductView::of).toList());
        }
    }
}

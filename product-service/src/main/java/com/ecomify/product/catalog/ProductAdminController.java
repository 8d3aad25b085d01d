package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.ProductStatus;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/products")
@Tag(name = "Products")
class ProductAdminController {

    private final CreateProduct createProduct;
    private final UpdateProduct updateProduct;
    private final DeleteProduct deleteProduct;
    private final ProductQueries products;

    ProductAdminController(
            CreateProduct createProduct,
            UpdateProduct updateProduct,
            DeleteProduct deleteProduct,
            ProductQueries products) {
        this.createProduct = createProduct;
        this.updateProduct = updateProduct;
        this.deleteProduct = deleteProduct;
        this.products = products;
    }

    @GetMapping
    @Operation(summary = "List products, newest first", description = "`count=true` adds `totalCount`.")
    Page<ProductView> list(
            @RequestParam(required = false) @Nullable ProductStatus status,
            @RequestParam(required = false) @Nullable @Size(max = 255) String query,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean count) {
        ProductFilter filter = new ProductFilter(status, ProductParameters.text("query", query));
        Page<VersionedProduct> page = products.list(filter, first, ProductParameters.idCursor(after));
        return (count ? page.counted(products.count(filter)) : page).map(ProductView::of);
    }

    @PostMapping
    @Operation(summary = "Create a product")
    ResponseEntity<ProductView> create(@RequestBody ProductDraft draft) {
        ProductOutcome.Saved saved = saved(createProduct.execute(draft));
        return ResponseEntity.created(
                        URI.create("/api/v1/admin/products/" + saved.product().id()))
                .eTag(etag(saved.version()))
                .body(ProductView.of(saved.product(), saved.version()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a product")
    ResponseEntity<ProductView> read(@PathVariable ProductId id) {
        VersionedProduct found = products.find(id)
                .orElseThrow(() -> new ProblemException(
                        ProductError.PRODUCT_NOT_FOUND, "product: " + id + " (expected: one of this store)"));
        return ResponseEntity.ok().eTag(etag(found.version())).body(ProductView.of(found));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Change a product",
            description = "What the body does not name stays as it is. `variants`, when named, is the whole list: a"
                    + " variant is identified by its id or its option values, and one that is not listed is removed."
                    + " `If-Match` makes the change conditional.")
    ResponseEntity<ProductView> update(
            @PathVariable ProductId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ProductDraft draft) {
        ProductOutcome.Saved saved = saved(updateProduct.execute(id, draft, ProductParameters.version(ifMatch)));
        return ResponseEntity.ok().eTag(etag(saved.version())).body(ProductView.of(saved.product(), saved.version()));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Delete a product for good")
    ResponseEntity<Void> delete(
            @PathVariable ProductId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        deleteProduct.execute(id, ProductParameters.version(ifMatch));
        return ResponseEntity.noContent().build();
    }

    private static ProductOutcome.Saved saved(ProductOutcome outcome) {
        return switch (outcome) {
            case ProductOutcome.Saved saved -> saved;
            case ProductOutcome.HandleTaken taken ->
                throw new ProblemException(
                        ProductError.HANDLE_TAKEN,
                        "handle: " + taken.handle() + " (expected: one that is free)",
                        Map.of("handle", taken.handle()));
            case ProductOutcome.SkuTaken taken ->
                throw new ProblemException(
                        ProductError.SKU_TAKEN,
                        "sku: " + taken.sku() + " (expected: one that is free)",
                        Map.of("sku", taken.sku()));
            case ProductOutcome.StoreNotReady _ ->
                throw new ProblemException(
                        ProductError.STORE_NOT_READY, "The store is being set up; try again in a moment.");
        };
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }
}

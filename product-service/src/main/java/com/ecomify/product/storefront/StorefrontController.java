package com.ecomify.product.storefront;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.product.catalog.ProductError;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/storefront/products")
@Tag(name = "Storefront")
class StorefrontController {

    private final StorefrontPages pages;
    private final StorefrontQueries queries;

    StorefrontController(StorefrontPages pages, StorefrontQueries queries) {
        this.pages = pages;
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "List the products on sale",
            description = "Sorts: newest, title, price, price-desc. `count=true` adds `totalCount`.")
    Page<Card> list(
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean count) {
        requireStore();
        return queries.list(StorefrontSort.parse(sort), first, Cursor.parse(after, 2), count)
                .map(Card::new);
    }

    @GetMapping(path = "/{handle}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Show a product")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StorefrontDocument.class)))
    ResponseEntity<byte[]> show(@PathVariable String handle) {
        requireStore();
        StorefrontPage page = pages.find(handle.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ProblemException(
                        ProductError.PRODUCT_NOT_FOUND, "handle: " + handle + " (expected: of a product on sale)"));
        return ResponseEntity.ok()
                .eTag(page.etag())
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(page.json());
    }

    private static void requireStore() {
        if (CurrentStore.find().isEmpty()) {
            throw new ProblemException(CommonError.STORE_REQUIRED, "No store was resolved for this request.");
        }
    }

    /** JSON that is stored as it is shown. */
    @Schema(implementation = StorefrontCard.class)
    record Card(@JsonValue @JsonRawValue String json) {}
}

package com.ecomify.inventory.stock;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Page;
import com.ecomify.inventory.config.InventoryError;
import com.ecomify.inventory.locations.LocationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/inventory")
@Tag(name = "Inventory")
class StockController {

    private static final int MAX_KEY_LENGTH = 200;

    private final StockQueries queries;
    private final AdjustStock adjustStock;

    StockController(StockQueries queries, AdjustStock adjustStock) {
        this.queries = queries;
        this.adjustStock = adjustStock;
    }

    @GetMapping("/items")
    @Operation(summary = "List stock items, of all variants or of some")
    Page<StockQueries.Item> items(
            @RequestParam(defaultValue = "") @Size(max = 100) List<VariantId> variantIds,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.items(variantIds, first, after);
    }

    @GetMapping("/items/{variantId}/movements")
    @Operation(summary = "List the stock movements of a variant, the newest first")
    Page<StockMovement> movements(
            @PathVariable VariantId variantId,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.movements(variantId, first, after);
    }

    @PostMapping("/adjustments")
    @Operation(summary = "Correct the available stock of a variant")
    ResponseEntity<StockMovement> adjust(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NewAdjustment body) {
        AdjustStock.Adjustment adjustment = new AdjustStock.Adjustment(
                body.variantId(), body.locationId(), body.delta(), body.reason().strip(), checked(key));
        return switch (adjustStock.execute(adjustment)) {
            case AdjustStockOutcome.Booked(StockMovement movement) ->
                ResponseEntity.created(
                                URI.create("/api/v1/admin/inventory/items/" + movement.variantId() + "/movements"))
                        .body(movement);
            case AdjustStockOutcome.TooLow(long available) ->
                throw new ProblemException(
                        InventoryError.STOCK_TOO_LOW,
                        "delta: " + body.delta() + " (expected: at least " + -available + ")",
                        Map.of("available", available));
            case AdjustStockOutcome.KeyReused() ->
                throw new ProblemException(
                        InventoryError.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key: " + key + " (expected: a new one)");
        };
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            throw new ProblemException(
                    InventoryError.IDEMPOTENCY_KEY_REQUIRED,
                    "Idempotency-Key: expected 1 to " + MAX_KEY_LENGTH + " characters");
        }
        return key;
    }

    record NewAdjustment(
            @NotNull VariantId variantId,
            @Nullable LocationId locationId,

            @NotZero @Min(-1_000_000_000) @Max(1_000_000_000)
            long delta,

            @NotBlank @Size(max = 200) String reason) {}
}

package com.ecomify.inventory.stock;

import com.ecomify.common.contract.product.VariantId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batch reads for the gateway. */
@RestController
@RequestMapping("/internal/inventory")
@Tag(name = "Internal")
class LevelController {

    private final StockQueries queries;

    LevelController(StockQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/levels")
    @Operation(summary = "Read the levels of many variants at once")
    Levels levels(@RequestParam @Size(min = 1, max = 500) List<VariantId> variantIds) {
        return new Levels(queries.levels(variantIds));
    }

    record Levels(List<StockQueries.Level> data) {}
}

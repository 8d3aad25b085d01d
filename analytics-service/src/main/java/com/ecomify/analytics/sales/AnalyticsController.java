package com.ecomify.analytics.sales;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A merchant's view of the store's sales. */
@RestController
@RequestMapping("/api/v1/admin/analytics")
@Tag(name = "Analytics")
class AnalyticsController {

    private final SalesQueries queries;

    AnalyticsController(SalesQueries queries) {
        this.queries = queries;
    }

    record TopProducts(List<TopProduct> data) {

        TopProducts {
            data = List.copyOf(data);
        }
    }

    @GetMapping("/sales")
    @Operation(summary = "Read the sales from one day to another, both included, in the store's time zone")
    SalesOverview sales(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return queries.overview(new Period(from, to));
    }

    @GetMapping("/top-products")
    @Operation(summary = "Read what sold best from one day to another, both included, in the store's time zone")
    TopProducts topProducts(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "10") @Min(1) @Max(100) int first) {
        return new TopProducts(queries.topProducts(new Period(from, to), first));
    }
}

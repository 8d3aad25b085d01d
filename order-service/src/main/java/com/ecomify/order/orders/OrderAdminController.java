package com.ecomify.order.orders;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.pagination.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Orders")
class OrderAdminController {

    private final OrderQueries queries;
    private final AdvanceOrder advanceOrder;

    OrderAdminController(OrderQueries queries, AdvanceOrder advanceOrder) {
        this.queries = queries;
        this.advanceOrder = advanceOrder;
    }

    @GetMapping("/api/v1/admin/orders")
    @PreAuthorize("hasAuthority('order:read')")
    @Operation(summary = "List placed orders, newest first")
    Page<OrderView> list(
            @RequestParam(required = false) @Nullable OrderStatus status,
            @RequestParam(required = false) @Nullable FinancialStatus financialStatus,
            @RequestParam(required = false) @Nullable @Size(max = 200) String query,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(new OrderFilter(status, financialStatus, query, null), first, after);
    }

    @GetMapping("/api/v1/admin/orders/{orderId}")
    @PreAuthorize("hasAuthority('order:read')")
    @Operation(summary = "Read an order", description = "One whose checkout is under way or has failed has no number.")
    ResponseEntity<OrderView> get(@PathVariable OrderId orderId) {
        OrderView order =
                queries.find(List.of(orderId)).stream().findFirst().orElseThrow(() -> AdvanceOrder.notFound(orderId));
        return ResponseEntity.ok().eTag("\"" + order.version() + "\"").body(order);
    }

    @PostMapping("/api/v1/admin/orders/{orderId}/processing")
    @Operation(summary = "Begin to process a confirmed order")
    ResponseEntity<OrderView> process(@PathVariable OrderId orderId) {
        advanceOrder.execute(orderId, OrderStatus.PROCESSING);
        return get(orderId);
    }

    @PostMapping("/api/v1/admin/orders/{orderId}/completion")
    @Operation(summary = "Complete an order in processing")
    ResponseEntity<OrderView> complete(@PathVariable OrderId orderId) {
        advanceOrder.execute(orderId, OrderStatus.COMPLETED);
        return get(orderId);
    }

    @GetMapping("/internal/orders")
    @PreAuthorize("hasAuthority('order:read')")
    @Operation(summary = "Read several orders by id")
    Page<OrderView> batch(@RequestParam @Size(min = 1, max = 100) List<OrderId> ids) {
        return new Page<>(queries.find(ids), new Page.PageInfo(false, null));
    }
}

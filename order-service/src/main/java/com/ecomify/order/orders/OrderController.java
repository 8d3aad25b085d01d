package com.ecomify.order.orders;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A customer's own orders. */
@RestController
@RequestMapping("/api/v1/storefront/orders")
@Tag(name = "My orders")
class OrderController {

    private final OrderQueries queries;

    OrderController(OrderQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "List my orders, newest first")
    Page<OrderView> list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(new OrderFilter(null, null, null, customer()), first, after);
    }

    @GetMapping("/{orderId}")
    @Operation(summary = "Read one of my orders")
    OrderView get(@PathVariable OrderId orderId) {
        return queries.findOfCustomer(orderId, customer()).orElseThrow(() -> AdvanceOrder.notFound(orderId));
    }

    private static UUID customer() {
        if (Caller.get().kind() != Caller.Kind.CUSTOMER) {
            throw new ProblemException(CommonError.PERMISSION_DENIED, "Expected a customer's access token.");
        }
        return Caller.get().id();
    }
}

package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/payments")
@Tag(name = "Payments")
class PaymentAdminController {

    private final PaymentQueries queries;

    PaymentAdminController(PaymentQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "Lists payments with their transactions, of one order or of all")
    @GetMapping
    Page<PaymentQueries.PaymentView> list(
            @RequestParam(required = false) @Nullable OrderId orderId,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(orderId, first, cursor(after));
    }

    private static @Nullable Cursor cursor(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 1);
        try {
            return cursor == null
                    ? null
                    : Cursor.of(UUID.fromString(cursor.keys().getFirst()));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER,
                    "after: " + after + " (expected: the endCursor of an earlier page of this list)",
                    Map.of("parameter", "after"));
        }
    }
}

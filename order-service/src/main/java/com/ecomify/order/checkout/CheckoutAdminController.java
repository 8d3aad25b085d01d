package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.checkout.CheckoutController.NewPayment;
import com.ecomify.order.config.OrderError;
import com.ecomify.order.orders.Address;
import com.ecomify.order.orders.CancelOrderOutcome;
import com.ecomify.order.orders.OrderView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parts of the sale that a merchant drives. */
@RestController
@RequestMapping("/api/v1/admin/orders")
@Tag(name = "Orders")
class CheckoutAdminController {

    private final PlaceOrder placeOrder;
    private final CancelOrder cancelOrder;
    private final CheckoutQueries queries;

    CheckoutAdminController(PlaceOrder placeOrder, CancelOrder cancelOrder, CheckoutQueries queries) {
        this.placeOrder = placeOrder;
        this.cancelOrder = cancelOrder;
        this.queries = queries;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('order:write')")
    @Operation(summary = "Create an order for a customer", description = "The same sale as a checkout, without a cart.")
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CheckoutAnswers.Placed.class)))
    @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = CheckoutAnswers.Status.class)))
    ResponseEntity<Object> createOrder(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String idempotencyKey,
            @Valid @RequestBody NewAdminOrder order) {
        String key = IdempotencyKey.require(idempotencyKey);
        PlaceOrderOutcome outcome = placeOrder.execute(key, order.toRequest());
        URI location = outcome instanceof PlaceOrderOutcome.Placed placed
                ? URI.create("/api/v1/admin/orders/" + placed.order().id())
                : URI.create("/api/v1/admin/orders");
        return CheckoutAnswers.of(outcome, location);
    }

    @PostMapping("/{orderId}/cancellation")
    @Operation(summary = "Cancel an order", description = "Its stock is released and its payment voided or refunded.")
    OrderView cancel(
            @PathVariable OrderId orderId, @Valid @RequestBody(required = false) @Nullable Cancellation cancellation) {
        String reason = cancellation == null ? null : cancellation.reason();
        return switch (cancelOrder.execute(orderId, reason)) {
            case CancelOrderOutcome.Cancelled _, CancelOrderOutcome.AlreadyCancelled _ -> queries.placed(orderId);
            case CancelOrderOutcome.NotFound _ ->
                throw new ProblemException(
                        OrderError.ORDER_NOT_FOUND,
                        "orderId: " + orderId + " (expected: an order of this store)",
                        Map.of("orderId", orderId));
            case CancelOrderOutcome.NotCancellable refused ->
                throw new ProblemException(
                        OrderError.ORDER_STATUS_CONFLICT,
                        "orderStatus: " + refused.status() + " (expected: CONFIRMED or PROCESSING)",
                        Map.of("orderStatus", refused.status()));
        };
    }

    record Cancellation(@Nullable @Size(max = 500) String reason) {}

    record NewAdminOrder(
            @NotBlank @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+") @Size(max = 254)
            String email,

            @Nullable @Size(max = 40) String phone,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid NewLine> lineItems,
            @NotNull @Valid Address shippingAddress,
            @Nullable @Valid Address billingAddress,
            @NotNull @Valid NewPayment payment) {

        PlaceOrder.Request toRequest() {
            long variants =
                    lineItems.stream().map(NewLine::variantId).distinct().count();
            if (variants < lineItems.size()) {
                throw ProblemException.invalid("lineItems", "DUPLICATE", "expected each variant once");
            }
            return new PlaceOrder.Request(
                    "admin",
                    null,
                    lineItems.stream()
                            .map(line -> new PlaceOrder.Line(line.variantId(), line.quantity()))
                            .toList(),
                    null,
                    email,
                    phone,
                    shippingAddress,
                    billingAddress == null ? shippingAddress : billingAddress,
                    payment.method(),
                    payment.provider(),
                    payment.returnUrl(),
                    null);
        }
    }

    record NewLine(
            @NotNull VariantId variantId,
            @NotNull @Min(1) @Max(999) Long quantity) {}
}

package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.common.security.Caller;
import com.ecomify.order.cart.CartId;
import com.ecomify.order.orders.Address;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
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
@RequestMapping("/api/v1/storefront/checkout")
@Tag(name = "Checkout")
class CheckoutController {

    private final PlaceOrder placeOrder;
    private final CheckoutQueries queries;

    CheckoutController(PlaceOrder placeOrder, CheckoutQueries queries) {
        this.placeOrder = placeOrder;
        this.queries = queries;
    }

    @PostMapping
    @Operation(
            summary = "Place an order",
            description = "Once per Idempotency-Key. 201 with the order; 202 with a status address while the outcome is"
                    + " open or the customer has to confirm the payment; 402 or 409 if it has failed.")
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CheckoutAnswers.Placed.class)))
    @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = CheckoutAnswers.Status.class)))
    ResponseEntity<Object> placeOrder(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String idempotencyKey,
            @Valid @RequestBody NewCheckout checkout) {
        String key = IdempotencyKey.require(idempotencyKey);
        PlaceOrderOutcome outcome = placeOrder.execute(key, checkout.toRequest());
        return CheckoutAnswers.of(outcome, location(outcome));
    }

    @GetMapping("/{orderId}")
    @Operation(summary = "Ask for the outcome of a checkout", description = "With the token of its status address.")
    CheckoutAnswers.Status status(@PathVariable OrderId orderId, @RequestParam @Size(max = 200) String token) {
        return CheckoutAnswers.status(queries.outcomeForBearer(orderId, token));
    }

    private static URI location(PlaceOrderOutcome outcome) {
        return outcome instanceof PlaceOrderOutcome.Placed placed
                ? URI.create(CheckoutAnswers.statusUrl(placed.order().id(), placed.token()))
                : URI.create("/api/v1/storefront/checkout");
    }

    record NewCheckout(
            @NotNull CartId cartId,

            @NotBlank @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+") @Size(max = 254)
            String email,

            @Nullable @Size(max = 40) String phone,
            @NotNull @Valid Address shippingAddress,
            @Nullable @Valid Address billingAddress,
            @NotNull @Valid NewPayment payment,
            @Nullable MoneyInput expectedTotal,
            @Nullable @Pattern(regexp = "web|mobile") String source) {

        PlaceOrder.Request toRequest() {
            return new PlaceOrder.Request(
                    source == null ? "web" : source,
                    cartId,
                    List.of(),
                    Caller.findCustomer().map(CustomerId::new).orElse(null),
                    email,
                    phone,
                    shippingAddress,
                    billingAddress == null ? shippingAddress : billingAddress,
                    payment.method(),
                    payment.provider(),
                    payment.returnUrl(),
                    expectedTotal);
        }
    }

    /**
     * @param method the provider's token, never card data
     * @param returnUrl where the provider sends the customer back to
     */
    record NewPayment(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9_.:-]*")
            String method,

            @Nullable @Size(max = 40) @Pattern(regexp = "[a-z0-9_-]+")
            String provider,

            @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+")
            String returnUrl) {}
}

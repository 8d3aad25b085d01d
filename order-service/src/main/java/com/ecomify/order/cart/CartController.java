package com.ecomify.order.cart;

import com.ecomify.common.contract.product.VariantId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/storefront/cart")
@Tag(name = "Cart")
class CartController {

    private final BeginCart beginCart;
    private final CartQueries queries;
    private final AddToCart addToCart;
    private final ChangeCartLine changeCartLine;
    private final RemoveCartLine removeCartLine;

    CartController(
            BeginCart beginCart,
            CartQueries queries,
            AddToCart addToCart,
            ChangeCartLine changeCartLine,
            RemoveCartLine removeCartLine) {
        this.beginCart = beginCart;
        this.queries = queries;
        this.addToCart = addToCart;
        this.changeCartLine = changeCartLine;
        this.removeCartLine = removeCartLine;
    }

    @PostMapping
    @Operation(summary = "Begin a cart", description = "Its id is the only key to it.")
    ResponseEntity<CartView> begin() {
        CartView cart = beginCart.execute();
        return ResponseEntity.created(URI.create("/api/v1/storefront/cart/" + cart.id()))
                .body(cart);
    }

    @GetMapping("/{cartId}")
    @Operation(summary = "Read a cart at today's prices")
    CartView get(@PathVariable CartId cartId) {
        return queries.get(cartId);
    }

    @PostMapping("/{cartId}/lines")
    @Operation(summary = "Add to a cart", description = "Adds to the variant's line if there is one.")
    CartView add(@PathVariable CartId cartId, @Valid @RequestBody LineToAdd line) {
        return addToCart.execute(cartId, line.variantId(), Math.toIntExact(line.quantity()));
    }

    @PatchMapping("/{cartId}/lines/{variantId}")
    @Operation(summary = "Change the quantity of a line")
    CartView change(
            @PathVariable CartId cartId, @PathVariable VariantId variantId, @Valid @RequestBody LineChange change) {
        return changeCartLine.execute(cartId, variantId, Math.toIntExact(change.quantity()));
    }

    @DeleteMapping("/{cartId}/lines/{variantId}")
    @Operation(summary = "Remove a line")
    CartView remove(@PathVariable CartId cartId, @PathVariable VariantId variantId) {
        return removeCartLine.execute(cartId, variantId);
    }

    record LineToAdd(
            @NotNull VariantId variantId,
            @NotNull @Min(1) @Max(CartLine.MAX_QUANTITY) Long quantity) {}

    record LineChange(
            @NotNull @Min(1) @Max(CartLine.MAX_QUANTITY) Long quantity) {}
}

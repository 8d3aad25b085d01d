package com.ecomify.order.orders;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.FulfillmentStatus;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.money.Money;
import com.ecomify.order.pricing.Explanation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is shown.
 *
 * @param orderNumber null until the order is placed
 * @param placedAt null until the order is placed
 * @param paymentProblem why the provider did not charge what it held; null if it did, or still may
 * @param explanations how each amount came about
 * @param version changes with the order; its ETag
 */
public record OrderView(
        OrderId id,
        @Nullable String orderNumber,
        @Nullable CustomerId customerId,
        String email,
        @Nullable String phone,
        String currency,
        Money subtotalPrice,
        Money totalDiscount,
        Money totalShipping,
        Money totalTax,
        boolean taxIncluded,
        Money totalPrice,
        OrderStatus orderStatus,
        FinancialStatus financialStatus,
        FulfillmentStatus fulfillmentStatus,
        Address shippingAddress,
        Address billingAddress,
        List<LineItem> lineItems,
        List<Explanation> explanations,
        String source,
        @Nullable String cancelReason,
        @Nullable String paymentProblem,
        Instant createdAt,
        @Nullable Instant placedAt,
        Instant updatedAt,
        long version) {

    public OrderView {
        lineItems = List.copyOf(lineItems);
        explanations = List.copyOf(explanations);
    }

    OrderView withLineItems(List<LineItem> lines) {
        return new OrderView(
                id,
                orderNumber,
                customerId,
                email,
                phone,
                currency,
                subtotalPrice,
                totalDiscount,
                totalShipping,
                totalTax,
                taxIncluded,
                totalPrice,
                orderStatus,
                financialStatus,
                fulfillmentStatus,
                shippingAddress,
                billingAddress,
                lines,
                explanations,
                source,
                cancelReason,
                paymentProblem,
                createdAt,
                placedAt,
                updatedAt,
                version);
    }

    /**
     * @param imageUrl the picture that the product began with when it was sold; null without one
     * @param price of one piece
     */
    public record LineItem(
            String id,
            VariantId variantId,
            ProductId productId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            @Nullable String imageUrl,
            long quantity,
            Money price,
            Money totalDiscount,
            Money totalPrice) {}
}

package com.ecomify.common.contract.order;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of an order. All amounts are in the order's currency, {@code totalPrice = subtotalPrice - totalDiscount +
 * totalShipping + totalTax}, without the tax where the prices include it ({@code taxIncluded}).
 *
 * @param orderNumber for people, unique per store
 * @param customerId null for a guest
 * @param taxIncluded whether {@code totalTax} is already part of the prices and not added to the total
 * @param source {@code web}, {@code mobile} or {@code admin}
 */
public record OrderSnapshot(
        OrderId id,
        String orderNumber,
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
        String source,
        Instant createdAt) {

    public OrderSnapshot {
        lineItems = List.copyOf(lineItems);
    }

    /** @param price of one piece; {@code totalPrice = price * quantity - totalDiscount} */
    public record LineItem(
            VariantId variantId,
            ProductId productId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            long quantity,
            Money price,
            Money totalDiscount,
            Money totalPrice) {}

    /** @param country ISO 3166-1 alpha-2 */
    public record Address(
            String firstName,
            String lastName,
            @Nullable String company,
            String address1,
            @Nullable String address2,
            String city,
            @Nullable String province,
            String country,
            String zip,
            @Nullable String phone) {}
}

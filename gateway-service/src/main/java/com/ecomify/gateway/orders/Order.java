package com.ecomify.gateway.orders;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as order-service shows it, or as its event tells it. */
public record Order(
        String id,
        @Nullable String orderNumber,
        @Nullable String customerId,
        String email,
        @Nullable String phone,
        String currency,
        Money subtotalPrice,
        Money totalDiscount,
        Money totalShipping,
        Money totalTax,
        boolean taxIncluded,
        Money totalPrice,
        String orderStatus,
        String financialStatus,
        String fulfillmentStatus,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress,
        List<Line> lineItems,
        String source,
        String createdAt) {

    public record Line(
            String variantId,
            String productId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            @Nullable String imageUrl,
            long quantity,
            Money price,
            Money totalDiscount,
            Money totalPrice) {

        static Line of(OrderSnapshot.LineItem line) {
            return new Line(
                    line.variantId().toString(),
                    line.productId().toString(),
                    line.title(),
                    line.variantTitle(),
                    line.sku(),
                    null,
                    line.quantity(),
                    line.price(),
                    line.totalDiscount(),
                    line.totalPrice());
        }
    }

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
            @Nullable String phone) {

        static Address of(OrderSnapshot.Address address) {
            return new Address(
                    address.firstName(),
                    address.lastName(),
                    address.company(),
                    address.address1(),
                    address.address2(),
                    address.city(),
                    address.province(),
                    address.country(),
                    address.zip(),
                    address.phone());
        }
    }

    /** The order as an event shows it. */
    public static Order of(OrderSnapshot order) {
        return new Order(
                order.id().toString(),
                order.orderNumber(),
                order.customerId() == null ? null : order.customerId().toString(),
                order.email(),
                order.phone(),
                order.currency(),
                order.subtotalPrice(),
                order.totalDiscount(),
                order.totalShipping(),
                order.totalTax(),
                order.taxIncluded(),
                order.totalPrice(),
                order.orderStatus().name(),
                order.financialStatus().name(),
                order.fulfillmentStatus().name(),
                Address.of(order.shippingAddress()),
                Address.of(order.billingAddress()),
                order.lineItems().stream().map(Line::of).toList(),
                order.source(),
                order.createdAt().toString());
    }
}

package com.ecomify.order.orders;

import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.FulfillmentStatus;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderStatus;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.money.Money;
import com.ecomify.order.config.JsonColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the two tables as views. */
final class OrderRows {

    private OrderRows() {}

    /** Without its lines. */
    static OrderView order(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        UUID customer = row.getObject("customer_id", UUID.class);
        Instant createdAt = instant(row, "created_at");
        Instant updatedAt = instant(row, "updated_at");
        if (createdAt == null || updatedAt == null) {
            throw new IllegalStateException("an order without its times");
        }
        return new OrderView(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                customer == null ? null : new CustomerId(customer),
                row.getString("email"),
                row.getString("phone"),
                currency.getCurrencyCode(),
                money(row, "subtotal_minor", currency),
                money(row, "discount_minor", currency),
                money(row, "shipping_minor", currency),
                money(row, "tax_minor", currency),
                row.getBoolean("tax_included"),
                money(row, "total_minor", currency),
                OrderStatus.valueOf(row.getString("order_status")),
                FinancialStatus.valueOf(row.getString("financial_status")),
                FulfillmentStatus.valueOf(row.getString("fulfillment_status")),
                JsonColumn.read(row.getString("shipping_address"), Address.class),
                JsonColumn.read(row.getString("billing_address"), Address.class),
                List.of(),
                JsonColumn.read(row.getString("explanations"), Explanations.class)
                        .explanations(),
                row.getString("source"),
                row.getString("cancel_reason"),
                row.getString("payment_problem"),
                createdAt,
                instant(row, "placed_at"),
                updatedAt,
                row.getLong("version"));
    }

    static OrderView.LineItem line(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OrderView.LineItem(
                row.getString("line_id"),
                new VariantId(row.getObject("variant_id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("title"),
                row.getString("variant_title"),
                row.getString("sku"),
                row.getString("image_url"),
                row.getLong("quantity"),
                money(row, "price_minor", currency),
                money(row, "line_discount_minor", currency),
                money(row, "line_total_minor", currency));
    }

    private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return new Money(row.getLong(column), currency);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

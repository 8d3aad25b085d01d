package com.ecomify.order.orders;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sold, in the words, with the picture and at the price of the moment of the sale. */
@Entity
@Table(name = "order_line_items")
class OrderLineItem {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by the policies of the database
    private UUID storeId;

    @SuppressWarnings("UnusedVariable") // the owning side of the association
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @SuppressWarnings("UnusedVariable") // the order of the list
    private int position;

    private UUID variantId;
    private UUID productId;
    private String title;
    private @Nullable String variantTitle;
    private @Nullable String sku;

    @SuppressWarnings("UnusedVariable") // read by the queries
    private @Nullable String imageUrl;

    private long quantity;

    @Column(name = "price_minor")
    private long price;

    @Column(name = "discount_minor")
    private long discount;

    @Column(name = "total_minor")
    private long total;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected OrderLineItem() {}

    OrderLineItem(Order order, UUID storeId, int position, NewOrder.Line line) {
        this.id = Uuid7.next();
        this.storeId = storeId;
        this.order = order;
        this.position = position;
        this.variantId = line.variantId().value();
        this.productId = line.productId().value();
        this.title = line.title();
        this.variantTitle = line.variantTitle();
        this.sku = line.sku();
        this.imageUrl = line.imageUrl();
        this.quantity = line.quantity();
        this.price = line.price().amountMinor();
        this.discount = 0;
        this.total = line.price().times(line.quantity()).amountMinor();
    }

    OrderSnapshot.LineItem snapshot(Currency currency) {
        return new OrderSnapshot.LineItem(
                new VariantId(variantId),
                new ProductId(productId),
                title,
                variantTitle,
                sku,
                quantity,
                new Money(price, currency),
                new Money(discount, currency),
                new Money(total, currency));
    }
}

package com.ecomify.common.contract.inventory;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;

/**
 * The level of a variant over all active locations.
 *
 * @param available what can still be sold; may be negative where a store sells on when out of stock
 * @param committed what is held for orders
 * @param incoming what is on order from suppliers
 */
@EventType(value = "stock.level_changed", topic = InventoryTopics.LEVELS)
public record StockLevelChanged(
        VariantId variantId, ProductId productId, long available, long committed, long incoming) {}

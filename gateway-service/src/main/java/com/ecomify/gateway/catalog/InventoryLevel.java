package com.ecomify.gateway.catalog;

/** How much of a variant there is. */
public record InventoryLevel(String variantId, String productId, long available, long committed, long incoming) {}

/**
 * Products, variants and stock levels in GraphQL, from product-service and inventory-service. Whatever refers to products
 * loads them in batches by id. Public: {@link Product}, {@link ProductVariant}, {@link InventoryLevel}, {@link Products}.
 */
@NullMarked
package com.ecomify.gateway.catalog;

import org.jspecify.annotations.NullMarked;

package com.ecomify.analytics.sales;

import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.money.Money;

/**
 * What was sold of a product in a period.
 *
 * @param title as on the latest of the product's orders
 * @param revenue the sum of its lines, before shipping
 */
record TopProduct(ProductId productId, String title, long quantity, Money revenue) {}

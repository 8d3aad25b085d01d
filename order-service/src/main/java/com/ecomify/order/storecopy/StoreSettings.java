package com.ecomify.order.storecopy;

import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How the store sells.
 *
 * @param trading whether it sells at all
 * @param taxRate a fraction: 0.19 is 19 %
 * @param pricesIncludeTax whether prices contain the tax already
 * @param shippingPrice the flat price of a delivery
 * @param freeShippingFrom the subtotal from which delivery is free; null for never
 */
public record StoreSettings(
        String name,
        Currency currency,
        boolean trading,
        BigDecimal taxRate,
        boolean pricesIncludeTax,
        Money shippingPrice,
        @Nullable Money freeShippingFrom) {}

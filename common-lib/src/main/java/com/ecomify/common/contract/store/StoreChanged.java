package com.ecomify.common.contract.store;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of a store, published when it is created and whenever it changes.
 *
 * @param slug unique in the installation
 * @param hosts host names that lead to its storefront; may be empty
 * @param currency ISO 4217
 * @param locale BCP 47, such as {@code en-US}
 * @param timezone IANA, such as {@code Europe/Berlin}
 * @param country ISO 3166-1 alpha-2, where the store is
 * @param contactEmail shown to customers and used as the sender's reply address; may be null
 */
@EventType(value = "store.changed", topic = StoreTopics.SNAPSHOTS)
public record StoreChanged(
        StoreId storeId,
        String name,
        String slug,
        List<String> hosts,
        UserId ownerId,
        String currency,
        String locale,
        String timezone,
        String country,
        StoreStatus status,
        @Nullable String contactEmail,
        Checkout checkout) {

    public StoreChanged {
        hosts = List.copyOf(hosts);
    }

    /**
     * How orders of the store are charged.
     *
     * @param taxRate a fraction: 0.19 is 19 %
     * @param pricesIncludeTax whether catalogue prices contain the tax already
     * @param shippingPrice the flat price of a delivery
     * @param freeShippingFrom the subtotal from which delivery is free; null for never
     */
    public record Checkout(
            BigDecimal taxRate,
            boolean pricesIncludeTax,
            Money shippingPrice,
            @Nullable Money freeShippingFrom) {}
}

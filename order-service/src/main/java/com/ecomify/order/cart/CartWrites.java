package com.ecomify.order.cart;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.transactions.LastWrites;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the checkouts of one transaction do with carts; of several wishes for one cart the last counts. */
final class CartWrites implements LastWrites.Part {

    private static final String CLAIM = """
            update carts set checkout_order_id = :order, updated_at = :now, version = version + 1
            where store_id = :store and id = :id""";

    private static final String FREE = """
            update carts set checkout_order_id = null
            where store_id = :store and id = :id and checkout_order_id = :order""";

    private static final String CLOSE = """
            update carts set status = 'CLOSED'
            where store_id = :store and id = :id and checkout_order_id = :order""";

    private final Map<CartId, LastWrites.Write> wishes = new LinkedHashMap<>();

    void claim(CartId id, OrderId checkout, Instant now) {
        Map<String, @Nullable Object> params = params(id, checkout);
        params.put("now", now.atOffset(ZoneOffset.UTC));
        wishes.put(id, new LastWrites.Write(CLAIM, params));
    }

    void free(CartId id, OrderId checkout) {
        wishes.put(id, new LastWrites.Write(FREE, params(id, checkout)));
    }

    void close(CartId id, OrderId checkout) {
        wishes.put(id, new LastWrites.Write(CLOSE, params(id, checkout)));
    }

    @Override
    public List<LastWrites.Write> writes() {
        return List.copyOf(wishes.values());
    }

    private static Map<String, @Nullable Object> params(CartId id, OrderId checkout) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("store", CurrentStore.get().value());
        params.put("id", id.value());
        params.put("order", checkout.value());
        return params;
    }
}

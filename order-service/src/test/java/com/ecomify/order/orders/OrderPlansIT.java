package com.ecomify.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.QueryPlans;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Shop;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

/** That no statement of a request reads a large part of a table: among a million orders, 600,000 of them of one store. */
@ServiceTest
@TestPropertySource(properties = "ecomify.test.database=plans") // which makes a context and a database of its own
class OrderPlansIT {

    private static final String ORDERS = "/api/v1/admin/orders";
    private static final long FEW = 2_000;

    // The big store's orders are the first six of ten; lines have the newest tenth of all orders.
    private static final String LINE_ROWS = """
            insert into order_line_items (store_id, id, order_id, position, variant_id, product_id, title, quantity,
                price_minor, discount_minor, total_minor)
            select store_id, gen_random_uuid(), id, 1, gen_random_uuid(), gen_random_uuid(), 'Lamp', 1, 1000, 0, 1000
            from orders where order_number > 900000""";
    private static final String PROCESS_ROWS = """
            insert into checkout_processes (store_id, id, key_hash, request_hash, token_salt, token_hash, payment_id, payment,
                step, stock_open, payment_open, attempts, created_at, updated_at, version)
            select store_id, id, id::text, '', '', '', id, '{}', 'COMPLETED', false, false, 1, now(), now(), 1
            from orders where order_number > 900000""";

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private QueryPlans plans;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    @Test
    void readsNoMoreThanItNeedsAmongAMillionOrders() throws SQLException {
        Shop shop = Shop.open(api, events);
        VariantId lamp = shop.sells("Lamp", 1_999);
        database.fillTable("orders", orderRows(shop.id));
        database.fill(LINE_ROWS, PROCESS_ROWS, variantRows(shop.id));
        Api merchant = api.as(tokens.merchant(shop.id, "order:read", "order:write"));
        Api.Answer page = merchant.get(ORDERS + "?first=100");
        assertThat(page.at("/data").size()).as(page.toString()).isEqualTo(100);
        String id = page.text("/data/50/id");
        String cart = shop.cartWith(1, lamp);
        Checkouts checkouts = new Checkouts(shop.shopper);

        check(shop, () -> merchant.get(ORDERS));
        check(shop, () -> merchant.get(ORDERS + "?first=100&after=" + page.text("/pageInfo/endCursor")));
        check(shop, () -> merchant.get(ORDERS + "?status=CANCELLED"));
        check(shop, () -> merchant.get(ORDERS + "?financialStatus=AUTHORIZED"));
        check(shop, () -> merchant.get(ORDERS + "?query=%23999991"));
        check(shop, () -> merchant.get(ORDERS + "?query=shopper4711@"));
        check(shop, () -> merchant.get(ORDERS + "/" + id));
        check(shop, () -> merchant.get("/internal/orders?ids=" + id));
        check(shop, () -> api.as(tokens.customer(shop.id, Uuid7.next())).get("/api/v1/storefront/orders"));
        check(shop, () -> shop.add(cart, lamp, 1));
        check(shop, () -> shop.shopper.get("/api/v1/storefront/cart/" + cart));
        check(shop, () -> checkouts.place(cart, "pm_card_visa"));
    }

    private void check(Shop shop, Runnable request) {
        List<String> faults = plans.faults(shop.id, FEW, request);
        assertThat(faults).isEmpty();
    }

    private static String orderRows(StoreId store) {
        return """
            insert into orders (store_id, id, order_number, customer_id, email, currency, subtotal_minor, discount_minor,
                shipping_minor, tax_minor, tax_included, total_minor, explanations, order_status, financial_status,
                fulfillment_status, shipping_address, billing_address, source, created_at, placed_at, updated_at, version)
            select case when n %% 10 < 6 then '%1$s'::uuid else md5('store ' || n %% 20)::uuid end,
                uuidv7((n - 1000000) * interval '10 seconds'), n, md5('customer ' || n %% 50000)::uuid,
                'shopper' || n %% 50000 || '@example.com', 'USD', 1000, 0, 0, 0, false, 1000, '{"explanations": []}',
                case when n %% 1000 = 0 then 'CANCELLED' else 'COMPLETED' end,
                case when n %% 1000 = 0 then 'VOIDED' else 'PAID' end, 'DELIVERED', '%2$s', '%2$s', 'web',
                now() + (n - 1000000) * interval '10 seconds', now() + (n - 1000000) * interval '10 seconds', now(), 3
            from generate_series(1, 1000000) as n""".formatted(store, Checkouts.ADDRESS);
    }

    private static String variantRows(StoreId store) {
        return """
            insert into sellable_variants (store_id, id, product_id, title, price_minor, currency, options)
            select '%s', gen_random_uuid(), gen_random_uuid(), 'Lamp', 1000, 'USD', '{}' from generate_series(1, 100000)""".formatted(store);
    }
}

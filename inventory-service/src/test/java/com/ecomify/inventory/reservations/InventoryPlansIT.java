package com.ecomify.inventory.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.QueryPlans;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.inventory.Shop;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

/** That no statement reads a large part of a table: among 100,000 variants, 60,000 of one store, and 300,000 movements. */
@ServiceTest
@TestPropertySource(properties = "ecomify.test.database=plans") // which makes a context and a database of its own
class InventoryPlansIT {

    private static final String INVENTORY = "/api/v1/admin/inventory";
    private static final long FEW = 2_000;
    private static final String ITEM_ROWS = """
            insert into inventory_items (store_id, variant_id, location_id, available, updated_at)
            select store_id, id, md5('location ' || store_id)::uuid, 5, now() from stock_variants""";
    private static final String MOVEMENT_ROWS = """
            insert into stock_movements (store_id, id, variant_id, location_id, kind, available_delta, committed_delta,
                incoming_delta, available_after, committed_after, incoming_after, order_id, created_at)
            select i.store_id, uuidv7(), i.variant_id, i.location_id, 'RESERVE', -1, 1, 0, 5, 1, 0, gen_random_uuid(), now()
            from inventory_items i cross join generate_series(1, 3)""";
    private static final String RESERVATION_ROWS = """
            insert into reservations (store_id, order_id, status, created_at, updated_at)
            select store_id, order_id, 'COMMITTED', now(), now() from stock_movements where order_id is not null""";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private MakeReservation makeReservation;

    @Autowired
    private EndReservation endReservation;

    @Autowired
    private QueryPlans plans;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    @Test
    void readsNoMoreThanItNeedsAmongAHundredThousandVariants() throws SQLException {
        Shop shop = new Shop(anonymous, tokens, events);
        VariantId mug = shop.variantWith(100);
        database.fill(
                variantRows(shop.store()), ITEM_ROWS + " where id <> '" + mug + "'", MOVEMENT_ROWS, RESERVATION_ROWS);
        Api.Answer page = shop.api().get(INVENTORY + "/items?first=100");
        assertThat(page.at("/data").size()).as(page.toString()).isEqualTo(100);
        OrderId order = new OrderId(Uuid7.next());
        ReserveStock command = new ReserveStock(
                order, List.of(new ReserveStock.Line(mug, 1)), Instant.now().plusSeconds(600));

        check(shop, () -> shop.api().get(INVENTORY + "/items"));
        check(shop, () -> shop.api().get(INVENTORY + "/items?after=" + page.text("/pageInfo/endCursor")));
        check(shop, () -> shop.api().get(INVENTORY + "/items?variantIds=" + mug));
        check(shop, () -> shop.api().get(INVENTORY + "/items/" + mug + "/movements"));
        check(shop, () -> shop.api().get("/internal/inventory/levels?variantIds=" + mug));
        check(
                shop,
                () -> shop.api()
                        .header("Idempotency-Key", "found-one")
                        .post(
                                INVENTORY + "/adjustments",
                                "{\"variantId\": \"%s\", \"delta\": 1, \"reason\": \"found\"}".formatted(mug)));
        check(shop, () -> CurrentStore.run(shop.store(), () -> makeReservation.execute(command)));
        check(shop, () -> CurrentStore.run(shop.store(), () -> endReservation.release(order)));
    }

    private void check(Shop shop, Runnable request) {
        assertThat(plans.faults(shop.store(), FEW, request)).isEmpty();
    }

    private static String variantRows(StoreId store) {
        return """
            insert into stock_variants (store_id, id, product_id, track_inventory, continue_selling)
            select case when n %% 10 < 6 then '%s'::uuid else md5('store ' || n %% 20)::uuid end, uuidv7(), gen_random_uuid(),
                true, false
            from generate_series(1, 100000) as n""".formatted(store);
    }
}

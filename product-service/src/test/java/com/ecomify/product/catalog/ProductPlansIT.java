package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.QueryPlans;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

/** That no statement of a request reads a large part of a table: among 100,000 products, 60,000 of them of one store. */
@ServiceTest
@TestPropertySource(properties = "ecomify.test.database=plans") // which makes a context and a database of its own
class ProductPlansIT {

    private static final String PRODUCTS = "/api/v1/admin/products";
    private static final String STOREFRONT = "/api/v1/storefront/products";
    private static final long FEW = 2_000;

    private static final String VARIANT_ROWS = """
            insert into product_variants (store_id, id, product_id, position, sku, title, price_minor, options,
                track_inventory, continue_selling)
            select store_id, uuidv7(), id, 1, 'SKU-' || handle, 'Default', 1000, '{}', true, false
            from products where handle like 'product-%'""";
    private static final String AVAILABILITY_ROWS = """
            insert into variant_availability (store_id, variant_id, product_id, available, sequence)
            select store_id, id, product_id, 5, 1 from product_variants on conflict do nothing""";
    private static final String PAGE_ROWS = """
            insert into storefront_products
                (store_id, product_id, handle, sort_title, min_price_minor, published_at, card, document)
            select store_id, id, handle, lower(title), hashtext(handle) & 65535, now() - random() * interval '1 year',
                '{}', '{}'
            from products where status = 'ACTIVE' on conflict do nothing""";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    private QueryPlans plans;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    @Test
    void readsNoMoreThanItNeedsAmongAHundredThousandProducts() throws SQLException {
        StoreId store = TestStores.open(events, currencies, "EUR");
        database.fill(productRows(store), VARIANT_ROWS, AVAILABILITY_ROWS, PAGE_ROWS);
        Api merchant = anonymous.as(tokens.merchant(store, "product:read", "product:write", "product:delete"));
        Api shopper = anonymous.inStore(store);
        Api.Answer page = merchant.get(PRODUCTS + "?first=100");
        assertThat(page.at("/data").size()).as(page.toString()).isEqualTo(100);
        String id = page.text("/data/50/id");
        String variant = page.text("/data/50/variants/0/id");

        check(store, () -> merchant.get(PRODUCTS + "?first=100&after=" + page.text("/pageInfo/endCursor")));
        check(store, () -> merchant.get(PRODUCTS + "?status=DRAFT"));
        check(store, () -> merchant.get(PRODUCTS + "?status=ARCHIVED"));
        check(store, () -> merchant.get(PRODUCTS + "/" + id));
        check(store, () -> merchant.get("/internal/products?ids=" + id));
        check(store, () -> merchant.get("/internal/products/by-variants?ids=" + variant));
        for (String sort : List.of("newest", "title", "price", "price-desc")) {
            Api.Answer first = shopper.get(STOREFRONT + "?sort=" + sort);
            check(store, () -> shopper.get(STOREFRONT + "?sort=" + sort));
            check(
                    store,
                    () -> shopper.get(STOREFRONT + "?sort=" + sort + "&after=" + first.text("/pageInfo/endCursor")));
        }
        check(store, () -> shopper.get(STOREFRONT + "/product-3"));
        check(
                store,
                () -> merchant.post(
                        PRODUCTS,
                        "{\"title\": \"New\", \"status\": \"ACTIVE\", \"variants\": [{\"price\": 1, \"sku\": \"N\"}]}"));
        check(store, () -> merchant.patch(PRODUCTS + "/" + id, "{\"title\": \"Other\", \"handle\": \"other\"}"));
        check(store, () -> merchant.delete(PRODUCTS + "/" + id));
    }

    private void check(StoreId store, Runnable request) {
        List<String> faults = plans.faults(store, FEW, request);
        assertThat(faults).isEmpty();
    }

    private static String productRows(StoreId store) {
        return """
            insert into products (store_id, id, title, handle, tags, status, published_at, options, images, currency,
                version, created_at, updated_at)
            select case when n %% 10 < 6 then '%s'::uuid else md5('store ' || n %% 20)::uuid end,
                uuidv7((n - 100000) * interval '1 second'), 'Product ' || n, 'product-' || n, '{}',
                case when n %% 50 = 0 then 'DRAFT' else 'ACTIVE' end, now(), '[]', '[]', 'EUR', 0, now(), now()
            from generate_series(1, 100000) as n""".formatted(store);
    }
}

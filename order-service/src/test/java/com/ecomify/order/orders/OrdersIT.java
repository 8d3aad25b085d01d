package com.ecomify.order.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Counterparts;
import com.ecomify.order.fixtures.Shop;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders as merchants and customers read them. */
@ServiceTest
class OrdersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ORDERS = "/api/v1/admin/orders";

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private SqlCounter sql;

    private Shop shop;
    private Checkouts checkouts;
    private Counterparts others;
    private Api merchant;

    @BeforeEach
    void open() {
        shop = Shop.open(api, events);
        checkouts = new Checkouts(shop.shopper);
        others = new Counterparts(events);
        merchant = api.as(tokens.merchant(shop.id, "order:read", "order:write"));
    }

    @AfterEach
    void close() throws InterruptedException {
        others.close();
    }

    @Test
    void isListedNewestFirstByPageAndFilter() {
        VariantId shirt = shop.sells("Shirt", 1999);
        for (int i = 0; i < 3; i++) {
            assertThat(checkouts.place(shop.cartWith(1, shirt), "visa").status())
                    .isEqualTo(201);
        }
        checkouts.place(shop.cartWith(1, shirt), "declined");

        Api.Answer first = merchant.get(ORDERS + "?first=2");
        Api.Answer second = merchant.get(ORDERS + "?first=2&after=" + first.text("/pageInfo/endCursor"));

        assertThat(numbers(first)).containsExactly("1003", "1002");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(numbers(second)).containsExactly("1001");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(numbers(merchant.get(ORDERS + "?query=%231002"))).containsExactly("1002");
        assertThat(numbers(merchant.get(ORDERS + "?query=ADA@"))).hasSize(3);
        assertThat(numbers(merchant.get(ORDERS + "?query=a_a@"))).isEmpty();
        assertThat(numbers(merchant.get(ORDERS + "?status=CONFIRMED"))).hasSize(3);
        assertThat(numbers(merchant.get(ORDERS + "?status=CANCELLED"))).isEmpty();
        assertThat(numbers(merchant.get(ORDERS + "?financialStatus=VOIDED"))).isEmpty();
    }

    @Test
    void isListedWithTwoStatementsHoweverMany() {
        VariantId shirt = shop.sells("Shirt", 1999);
        checkouts.place(shop.cartWith(1, shirt), "visa");
        checkouts.place(shop.cartWith(1, shirt), "visa");

        List<String> statements = sql.statementsOf(() -> merchant.get(ORDERS));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void refusesParametersThatAreNone() {
        assertThat(merchant.get(ORDERS + "?first=0").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant.get(ORDERS + "?first=101").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(merchant.get(ORDERS + "?status=LOST").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(merchant.get(ORDERS + "?after=nonsense").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(merchant.get(ORDERS + "/nonsense").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(merchant.get(ORDERS + "/" + Uuid7.next()).problem()).isEqualTo("404 ORDER_NOT_FOUND");
        assertThat(merchant.get("/internal/orders?ids=nonsense").problem()).isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void isReadInBatches() {
        OrderId order = paidOrder();

        Api.Answer answer = merchant.get("/internal/orders?ids=" + order + "," + Uuid7.next());

        assertThat(answer.at("/data")).hasSize(1);
        assertThat(answer.text("/data/0/id")).isEqualTo(order.toString());
    }

    @Test
    void isShownToItsCustomerOnly() {
        UUID ada = Uuid7.next();
        Api customer = api.as(tokens.customer(shop.id, ada));
        Api somebodyElse = api.as(tokens.customer(shop.id, Uuid7.next()));
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        Api.Answer answer = new Checkouts(customer).place(cart, "visa");
        String mine = "/api/v1/storefront/orders";

        assertThat(answer.text("/customerId")).isEqualTo(ada.toString());
        assertThat(customer.get(mine).at("/data")).hasSize(1);
        assertThat(customer.get(mine + "/" + answer.text("/id")).text("/orderNumber"))
                .isEqualTo("1001");
        assertThat(somebodyElse.get(mine).at("/data")).isEmpty();
        assertThat(somebodyElse.get(mine + "/" + answer.text("/id")).problem()).isEqualTo("404 ORDER_NOT_FOUND");
        assertThat(shop.shopper.get(mine).problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(merchant.get(mine).problem()).isEqualTo("403 PERMISSION_DENIED");
    }

    @Test
    void needsPermissionsAndAValidToken() {
        OrderId order = paidOrder();
        Api reader = api.as(tokens.merchant(shop.id, "order:read"));
        Api nobody = api.as(tokens.merchant(shop.id));

        assertThat(nobody.get(ORDERS).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(nobody.get(ORDERS + "/" + order).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(nobody.get("/internal/orders?ids=" + order).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(reader.post(ORDERS + "/" + order + "/processing").problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(reader.post(ORDERS + "/" + order + "/completion").problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(reader.post(ORDERS + "/" + order + "/cancellation").problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(reader.header("Idempotency-Key", "a")
                        .post(ORDERS, adminOrder(new VariantId(Uuid7.next()), "1", "visa"))
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(api.get(ORDERS).status()).isEqualTo(401);
        assertThat(api.as(tokens.expired(shop.id, "order:read")).get(ORDERS).status())
                .isEqualTo(401);
        assertThat(api.as(tokens.forged(shop.id, "order:read")).get(ORDERS).status())
                .isEqualTo(401);
        assertThat(detail(order).text("/orderStatus")).isEqualTo("CONFIRMED");
    }

    private OrderId paidOrder() {
        Api.Answer answer = checkouts.place(shop.cartWith(1, shop.sells("Shirt", 1999)), "visa");
        OrderId order = checkouts.order(answer);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(detail(order).text("/financialStatus")).isEqualTo("PAID"));
        return order;
    }

    private Api.Answer detail(OrderId order) {
        return merchant.get(ORDERS + "/" + order);
    }

    private static String adminOrder(VariantId variant, String quantity, String method) {
        return """
                {"email": "ada@example.com", "lineItems": [{"variantId": "%s", "quantity": %s}],
                 "shippingAddress": %s, "payment": {"method": "%s"}}""".formatted(variant, quantity, Checkouts.ADDRESS, method);
    }

    private static List<String> numbers(Api.Answer answer) {
        return answer.at("/data")
                .valueStream()
                .map(order -> order.at("/orderNumber").asString())
                .toList();
    }
}

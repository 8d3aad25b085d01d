package com.ecomify.order.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderUpdated;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Counterparts;
import com.ecomify.order.fixtures.Shop;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a merchant does with an order, on a real database and a real bus. */
@ServiceTest
class OrderLifeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ORDERS = "/api/v1/admin/orders";

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestTokens tokens;

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
    void refundsAPaidOrderThatIsCancelled() {
        OrderId order = paidOrder();

        Api.Answer answer = merchant.post(ORDERS + "/" + order + "/cancellation", "{\"reason\": \"changed my mind\"}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/orderStatus")).isEqualTo("CANCELLED");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(detail(order).text("/financialStatus")).isEqualTo("REFUNDED"));
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        assertThat(others.commandsOf(order, ReleaseReservation.class)).hasSize(1);
        assertThat(events.await(
                                OrderCancelled.class,
                                event -> event.payload().order().id().equals(order))
                        .payload()
                        .reason())
                .isEqualTo("changed my mind");
        assertThat(detail(order).text("/cancelReason")).isEqualTo("changed my mind");
    }

    @Test
    void cancelsOnce() {
        OrderId order = paidOrder();
        merchant.post(ORDERS + "/" + order + "/cancellation");

        assertThat(merchant.post(ORDERS + "/" + order + "/cancellation").status())
                .isEqualTo(200);
        assertThat(events.all(
                        OrderCancelled.class,
                        event -> event.payload().order().id().equals(order),
                        Duration.ofSeconds(2)))
                .hasSize(1);
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
    }

    @Test
    void isProcessedAndCompletedAndThenNoLongerCancelled() {
        OrderId order = paidOrder();
        String address = ORDERS + "/" + order;

        assertThat(merchant.post(address + "/completion").problem()).isEqualTo("409 ORDER_STATUS_CONFLICT");
        assertThat(merchant.post(address + "/processing").text("/orderStatus")).isEqualTo("PROCESSING");
        assertThat(merchant.post(address + "/completion").text("/orderStatus")).isEqualTo("COMPLETED");
        assertThat(merchant.post(address + "/completion").text("/orderStatus")).isEqualTo("COMPLETED");
        assertThat(merchant.post(address + "/cancellation").problem()).isEqualTo("409 ORDER_STATUS_CONFLICT");
        assertThat(events.all(
                        OrderUpdated.class,
                        event -> event.payload().order().id().equals(order),
                        Duration.ofSeconds(1)))
                .hasSize(2);
    }

    @Test
    void doesNotCancelAnOrderWhoseCheckoutIsUnderWay() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        OrderId order = checkouts.order(checkouts.place(cart, "action"));

        assertThat(merchant.post(ORDERS + "/" + order + "/cancellation").problem())
                .isEqualTo("409 ORDER_STATUS_CONFLICT");
        assertThat(detail(order).at("/orderNumber").isNull()).isTrue();
        assertThat(merchant.get(ORDERS).at("/data")).isEmpty();
    }

    @Test
    void isCreatedByAMerchantThroughTheSameSale() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String body = adminOrder(shirt, "2", "visa");

        Api.Answer answer = merchant.header("Idempotency-Key", "a").post(ORDERS, body);
        Api.Answer again = merchant.header("Idempotency-Key", "a").post(ORDERS, body);
        Api.Answer declined = merchant.header("Idempotency-Key", "b").post(ORDERS, adminOrder(shirt, "2", "declined"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(ORDERS + "/" + answer.text("/id"));
        assertThat(answer.text("/source")).isEqualTo("admin");
        assertThat(answer.text("/totalPrice/amount")).isEqualTo("49.48");
        assertThat(again.text("/id")).isEqualTo(answer.text("/id"));
        assertThat(declined.problem()).isEqualTo("402 PAYMENT_DECLINED");
        assertThat(merchant.get(ORDERS).at("/data")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000", "99999999999999999999", "1.5", "null", "\"x\""})
    void isNotCreatedWithAQuantityThatIsNone(String quantity) {
        String body = adminOrder(new VariantId(Uuid7.next()), quantity, "visa");

        assertThat(merchant.header("Idempotency-Key", "a").post(ORDERS, body).status())
                .isEqualTo(400);
    }

    @Test
    void isNotCreatedFromBadInput() {
        VariantId shirt = shop.sells("Shirt", 1999);
        Api keyed = merchant.header("Idempotency-Key", "a");
        String twice = adminOrder(shirt, "1", "visa")
                .replaceFirst(
                        "\\[(.*)]",
                        "[{\"variantId\":\"%1$s\",\"quantity\":1},{\"variantId\":\"%1$s\",\"quantity\":1}]"
                                .formatted(shirt));

        assertThat(merchant.post(ORDERS, adminOrder(shirt, "1", "visa")).problem())
                .isEqualTo("400 IDEMPOTENCY_KEY_REQUIRED");
        assertThat(keyed.post(ORDERS, "{}").problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(keyed.post(ORDERS, twice).problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(keyed.post(ORDERS, adminOrder(new VariantId(Uuid7.next()), "1", "visa"))
                        .problem())
                .isEqualTo("409 VARIANT_UNAVAILABLE");
        assertThat(merchant.get(ORDERS).at("/data")).isEmpty();
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
}

package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.events.Event;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Counterparts;
import com.ecomify.order.fixtures.Shop;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.transaction.support.TransactionTemplate;

/** The sale on a real database and a real bus; the test plays inventory and payment. */
@ServiceTest
class CheckoutIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private MeterRegistry meters;

    private Shop shop;
    private Checkouts checkouts;
    private Counterparts others;
    private StoredCheckouts rows;

    @BeforeEach
    void open() {
        shop = Shop.open(api, events);
        checkouts = new Checkouts(shop.shopper);
        others = new Counterparts(events);
        rows = new StoredCheckouts(shop.id, jdbc, transactions, deadlines);
    }

    @AfterEach
    void close() throws InterruptedException {
        others.close();
    }

    @Test
    void placesTheOrder() {
        VariantId shirt = shop.sells("Shirt", 1999);
        Counter outcomes = meters.counter("ecomify.checkout.outcome", "outcome", "placed");
        long before = Math.round(outcomes.count());
        String cart = shop.cartWith(2, shirt);

        Api.Answer answer = checkouts.place(cart, "visa");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.text("/orderNumber")).isEqualTo("1001");
        assertThat(answer.text("/orderStatus")).isEqualTo("CONFIRMED");
        assertThat(answer.text("/totalPrice/amount")).isEqualTo("49.48");
        assertThat(answer.text("/lineItems/0/title")).isEqualTo("Shirt");
        assertThat(answer.text("/lineItems/0/imageUrl")).isEqualTo("https://images.test/" + shirt);
        assertThat(answer.at("/explanations")).hasSize(5);
        OrderId order = checkouts.order(answer);
        assertThat(placed(order)).singleElement().satisfies(event -> {
            assertThat(event.payload().order().orderNumber()).isEqualTo("1001");
            assertThat(event.payload().order().lineItems()).hasSize(1);
            assertThat(event.sequence()).isEqualTo(1);
        });
        Event<OrderPaid> paid = events.await(
                OrderPaid.class, event -> event.payload().order().id().equals(order));
        assertThat(paid.sequence()).isEqualTo(2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("COMPLETED"));
        assertThat(checkouts.status(answer).text("/order/financialStatus")).isEqualTo("PAID");
        assertThat(others.commandsOf(order))
                .extracting(Object::getClass)
                .containsOnlyOnce(
                        ReserveStock.class, AuthorizePayment.class, CapturePayment.class, CommitReservation.class)
                .hasSize(4);
        assertThat(shop.add(cart, shirt, 1).problem()).isEqualTo("409 CART_CLOSED");
        assertThat(rows.deadlinesOf(order)).isZero();
        assertThat(Math.round(outcomes.count())).isEqualTo(before + 1);
    }

    @Test
    void numbersTheOrdersOfAStore() {
        VariantId shirt = shop.sells("Shirt", 1999);

        assertThat(checkouts.place(shop.cartWith(1, shirt), "visa").text("/orderNumber"))
                .isEqualTo("1001");
        assertThat(checkouts.place(shop.cartWith(1, shirt), "visa").text("/orderNumber"))
                .isEqualTo("1002");
    }

    @Test
    void sendsTheCustomerToTheBankAndConfirmsWhenTheyComeBack() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        Api.Answer answer = checkouts.place(cart, "action");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("/status")).isEqualTo("AWAITING_ACTION");
        assertThat(answer.text("/nextAction/type")).isEqualTo("REDIRECT");
        assertThat(answer.text("/nextAction/url")).isEqualTo("https://bank.test/confirm");
        OrderId order = checkouts.order(answer);
        AuthorizePayment payment = others.payment(order);
        others.say(order, new PaymentAuthorized(payment.paymentId(), order, payment.amount(), "sandbox"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(checkouts.status(answer).text("/status")).isEqualTo("CONFIRMED"));
        assertThat(checkouts.status(answer).text("/order/orderNumber")).isEqualTo("1001");
    }

    @Test
    void appliesAnswersOnceHoweverOftenTheyCome() {
        others.repeatAnswers(3);
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        Api.Answer answer = checkouts.place(cart, "visa");

        OrderId order = checkouts.order(answer);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("COMPLETED"));
        assertThat(placed(order)).hasSize(1);
        assertThat(events.all(
                        OrderPaid.class, event -> event.payload().order().id().equals(order), Duration.ofSeconds(1)))
                .hasSize(1);
        assertThat(others.commandsOf(order)).hasSize(4);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        VariantId shirt = shop.sells("Shirt", 1999);
        checkouts.place("the key", shop.cartWith(1, shirt), "visa");

        assertThat(checkouts.place("the key", shop.cartWith(1, shirt), "visa").problem())
                .isEqualTo("409 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        paymentListener().stop();

        Api.Answer answer = checkouts.place(cart, "visa");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(rows.step(checkouts.order(answer))).isEqualTo("AUTHORIZING");
        paymentListener().start();
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(checkouts.status(answer).text("/status")).isEqualTo("CONFIRMED"));
    }

    @Test
    void chargesNoOtherTotalThanTheExpectedOne() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(2, shirt);
        String body = checkouts.body(cart, "visa");

        Api.Answer wrong = checkouts.send("first", body.replaceFirst("\\{", "{\"expectedTotal\": 49.47, "));
        Api.Answer right = checkouts.send(
                "first",
                body.replaceFirst("\\{", "{\"expectedTotal\": {\"amount\": \"49.48\", \"currencyCode\": \"USD\"}, "));

        assertThat(wrong.problem()).isEqualTo("409 PRICE_CHANGED");
        assertThat(wrong.text("/total/amount")).isEqualTo("49.48");
        assertThat(right.status()).as(right.toString()).isEqualTo(201);
        assertThat(rows.count("orders")).isEqualTo(1);
    }

    @Test
    void showsTheOutcomeToTheBearerOfTheTokenOnly() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        Api.Answer answer = checkouts.place(cart, "visa");
        String address = "/api/v1/storefront/checkout/" + answer.text("/id");

        assertThat(checkouts.status(answer).status()).isEqualTo(200);
        assertThat(shop.shopper.get(address + "?token=guess").problem()).isEqualTo("404 CHECKOUT_NOT_FOUND");
        assertThat(shop.shopper.get(address).status()).isEqualTo(400);
        assertThat(Shop.open(api, events).shopper.get(answer.text("/statusUrl")).problem())
                .isEqualTo("404 CHECKOUT_NOT_FOUND");
        assertThat(answer.text("/statusUrl")).hasSizeGreaterThan(address.length() + 30);
    }

    @Test
    void asksForNoPaymentOfAnOrderThatCostsNothing() {
        shop.deliversForNothing();
        String cart = shop.cartWith(1, shop.sells("Sample", 0));

        Api.Answer answer = checkouts.place(cart, "visa");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.text("/totalPrice/amount")).isEqualTo("0.00");
        assertThat(answer.text("/financialStatus")).isEqualTo("PAID");
        OrderId order = checkouts.order(answer);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("COMPLETED"));
        events.await(OrderPaid.class, event -> event.payload().order().id().equals(order));
        assertThat(others.commandsOf(order))
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(ReserveStock.class, CommitReservation.class);
    }

    private List<Event<OrderPlaced>> placed(OrderId order) {
        return events.all(
                OrderPlaced.class, event -> event.payload().order().id().equals(order), Duration.ofSeconds(1));
    }

    private MessageListenerContainer paymentListener() {
        return Objects.requireNonNull(listeners.getListenerContainer("checkout-payment"));
    }
}

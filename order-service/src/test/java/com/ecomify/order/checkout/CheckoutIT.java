package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderPaid;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.events.Event;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Counterparts;
import com.ecomify.order.fixtures.Shop;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private SqlCounter sql;

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

    @BeforeEach
    void open() {
        shop = Shop.open(api, events);
        checkouts = new Checkouts(shop.shopper);
        others = new Counterparts(events);
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
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(order)).isEqualTo("COMPLETED"));
        assertThat(checkouts.status(answer).text("/order/financialStatus")).isEqualTo("PAID");
        assertThat(others.commandsOf(order))
                .extracting(Object::getClass)
                .containsOnlyOnce(
                        ReserveStock.class, AuthorizePayment.class, CapturePayment.class, CommitReservation.class)
                .hasSize(4);
        assertThat(shop.add(cart, shirt, 1).problem()).isEqualTo("409 CART_CLOSED");
        assertThat(deadlinesOf(order)).isZero();
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
    void givesManyOrdersAtOnceANumberEach() throws Exception {
        VariantId shirt = shop.sells("Shirt", 1999);
        Queue<String> carts = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 12; i++) {
            carts.add(shop.cartWith(1, shirt));
        }

        List<Api.Answer> answers = atOnce(12, () -> checkouts.place(carts.remove(), "visa"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(answers)
                        .extracting(answer -> checkouts.status(answer).text("/order/orderNumber"))
                        .hasSize(12)
                        .doesNotHaveDuplicates()
                        .allMatch(number -> number.matches("10[01]\\d")));
    }

    @Test
    void refusesWhatIsOutOfStockAndLeavesTheCart() {
        VariantId shirt = shop.sells("Shirt", 1999);
        others.hasNone(shirt);
        String cart = shop.cartWith(2, shirt);

        Api.Answer answer = checkouts.place(cart, "visa");

        assertThat(answer.problem()).isEqualTo("409 OUT_OF_STOCK");
        assertThat(answer.text("/shortages/0/variantId")).isEqualTo(shirt.toString());
        OrderId order = others.orderOf(shirt);
        assertThat(others.commandsOf(order)).hasSize(1);
        assertThat(orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(placed(order)).isEmpty();
        assertThat(deadlinesOf(order)).isZero();
        assertThat(shop.add(cart, shirt, 1).status()).isEqualTo(200);
    }

    @Test
    void releasesTheStockOfADeclinedPaymentAndLetsTheShopperTryAgain() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(2, shirt);

        Api.Answer declined = checkouts.place("first", cart, "declined");
        OrderId order = others.orderOf(shirt);
        Api.Answer repeated = checkouts.place("first", cart, "declined");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(order)).isEqualTo("FAILED"));
        Api.Answer second = checkouts.place("second", cart, "visa");

        assertThat(declined.problem()).isEqualTo("402 PAYMENT_DECLINED");
        assertThat(declined.text("/reason")).isEqualTo("card_declined");
        assertThat(repeated.problem()).isEqualTo("402 PAYMENT_DECLINED");
        assertThat(repeated.text("/orderId")).isEqualTo(declined.text("/orderId"));
        assertThat(others.commandsOf(order, ReleaseReservation.class)).hasSize(1);
        assertThat(others.commandsOf(order, CommitReservation.class)).isEmpty();
        assertThat(orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(placed(order)).isEmpty();
        assertThat(second.status()).as(second.toString()).isEqualTo(201);
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
    void letsANewCheckoutTakeThePlaceOfOneThatWaitsForTheCustomer() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        Api.Answer first = checkouts.place("first", cart, "action");
        OrderId abandoned = checkouts.order(first);

        Api.Answer second = checkouts.place("second", cart, "visa");

        assertThat(second.status()).as(second.toString()).isEqualTo(201);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(abandoned)).isEqualTo("FAILED"));
        assertThat(others.commandsOf(abandoned, CancelPayment.class)).hasSize(1);
        assertThat(others.commandsOf(abandoned, ReleaseReservation.class)).hasSize(1);
        assertThat(checkouts.status(first).text("/failure/code")).isEqualTo("CHECKOUT_FAILED");
    }

    @Test
    void answersThatItIsUnderWayAndUndoesWhatIsNotAnsweredInTime() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        Api.Answer answer = checkouts.place("first", cart, "silent");
        OrderId order = checkouts.order(answer);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("/status")).isEqualTo("PROCESSING");
        assertThat(checkouts.place("second", cart, "visa").problem()).isEqualTo("409 CHECKOUT_IN_PROGRESS");
        timePasses(order);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(order)).isEqualTo("FAILED"));
        assertThat(checkouts.status(answer).text("/status")).isEqualTo("FAILED");
        assertThat(others.commandsOf(order, ReleaseReservation.class)).hasSize(1);
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        assertThat(orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(deadlinesOf(order)).isZero();
        assertThat(checkouts.place("third", cart, "visa").status()).isEqualTo(201);
    }

    @Test
    void cancelsAnAuthorizationThatComesTooLate() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        OrderId order = checkouts.order(checkouts.place(cart, "silent"));
        timePasses(order);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(order)).isEqualTo("FAILED"));

        AuthorizePayment payment = others.payment(order);
        others.say(order, new PaymentAuthorized(payment.paymentId(), order, payment.amount(), "sandbox"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(others.commandsOf(order, CancelPayment.class))
                        .hasSize(2));
        assertThat(orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(placed(order)).isEmpty();
    }

    @Test
    void cancelsAPlacedOrderWhoseStockWasLost() {
        VariantId shirt = shop.sells("Shirt", 1999);
        others.losesOf(shirt);

        Api.Answer answer = checkouts.place(shop.cartWith(1, shirt), "visa");

        OrderId order = checkouts.order(answer);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(order)).isEqualTo("REVERSED"));
        assertThat(orderStatus(order)).isIn("CANCELLED REFUNDED", "CANCELLED VOIDED");
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        events.await(OrderCancelled.class, event -> event.payload().order().id().equals(order));
    }

    @Test
    void releasesStockThatIsReservedTooLate() {
        VariantId shirt = shop.sells("Shirt", 1999);
        others.doesNotAnswerFor(shirt);
        OrderId order = checkouts.order(checkouts.place(shop.cartWith(1, shirt), "visa"));
        timePasses(order);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(order)).isEqualTo("FAILED"));

        others.say(order, new StockReserved(order, Instant.now().plusSeconds(600)));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(others.commandsOf(order, ReleaseReservation.class))
                        .hasSize(2));
        assertThat(others.commandsOf(order, AuthorizePayment.class)).isEmpty();
    }

    @Test
    void appliesAnswersOnceHoweverOftenTheyCome() {
        others.repeatAnswers(3);
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        Api.Answer answer = checkouts.place(cart, "visa");

        OrderId order = checkouts.order(answer);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(step(order)).isEqualTo("COMPLETED"));
        assertThat(placed(order)).hasSize(1);
        assertThat(events.all(
                        OrderPaid.class, event -> event.payload().order().id().equals(order), Duration.ofSeconds(1)))
                .hasSize(1);
        assertThat(others.commandsOf(order)).hasSize(4);
    }

    @Test
    void placesOneOrderForTwentyRequestsWithOneKey() throws Exception {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        String body = checkouts.body(cart, "visa");

        List<Api.Answer> answers = atOnce(20, () -> checkouts.send("the key", body));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers)
                .extracting(answer -> answer.text("/id"))
                .containsOnly(answers.getFirst().text("/id"));
        assertThat(answers)
                .extracting(answer -> answer.text("/statusUrl"))
                .containsOnly(answers.getFirst().text("/statusUrl"));
        assertThat(count("orders")).isEqualTo(1);
        assertThat(checkouts.status(answers.getFirst()).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void placesOneOrderForTwentyKeysOnOneCart() throws Exception {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        List<Api.Answer> answers = atOnce(20, () -> checkouts.place(cart, "visa"));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .extracting(Api.Answer::problem)
                .allMatch(problem -> problem.equals("409 CHECKOUT_IN_PROGRESS") || problem.equals("409 CART_CLOSED"));
        assertThat(count("orders")).isEqualTo(1);
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
        assertThat(step(checkouts.order(answer))).isEqualTo("AUTHORIZING");
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
        assertThat(count("orders")).isEqualTo(1);
    }

    @Test
    void placesAnOrderWithAtMostFifteenStatementsOfTheRequest() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        List<Api.Answer> answers = new ArrayList<>();

        List<String> statements = sql.statementsOf(() -> answers.add(checkouts.place(cart, "visa")));

        assertThat(answers.getFirst().status()).isEqualTo(201);
        // Ten to begin, three to answer; a look at the database on the way costs one more each.
        assertThat(statements).hasSizeBetween(13, 15);
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

    private MessageListenerContainer paymentListener() {
        return Objects.requireNonNull(listeners.getListenerContainer("checkout-payment"));
    }

    private static List<Api.Answer> atOnce(int times, Callable<Api.Answer> request) throws Exception {
        List<Api.Answer> answers = new ArrayList<>();
        try (ExecutorService shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Api.Answer>> requests = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                requests.add(request);
            }
            for (Future<Api.Answer> answer : shoppers.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private List<Event<OrderPlaced>> placed(OrderId order) {
        return events.all(
                OrderPlaced.class, event -> event.payload().order().id().equals(order), Duration.ofSeconds(1));
    }

    /** The deadline of the process is now, as if the time had passed. */
    private void timePasses(OrderId order) {
        inStore("update checkout_processes set due_at = now() - interval '1 second' where id = ?", order.value());
        CurrentStore.run(
                shop.id,
                () -> transactions.executeWithoutResult(
                        status -> deadlines.set(CheckoutActions.DEADLINE, order.value(), Instant.now())));
    }

    private String step(OrderId order) {
        return query("select step from checkout_processes where id = ?", order.value());
    }

    private String orderStatus(OrderId order) {
        return query("select order_status || ' ' || financial_status from orders where id = ?", order.value());
    }

    private int deadlinesOf(OrderId order) {
        return Integer.parseInt(query("select count(*) from deadlines where subject_id = ?", order.value()));
    }

    private int count(String table) {
        return Integer.parseInt(query("select count(*) from " + table));
    }

    private String query(String text, Object... params) {
        return CurrentStore.call(
                shop.id,
                () -> Objects.requireNonNull(transactions.execute(status ->
                        jdbc.sql(text).params(params).query(String.class).single())));
    }

    private void inStore(String text, UUID id) {
        CurrentStore.run(
                shop.id,
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql(text).param(id).update()));
    }
}

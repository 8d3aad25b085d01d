package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.FinancialStatus;
import com.ecomify.common.contract.order.OrderCancelled;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderUpdated;
import com.ecomify.common.contract.order.ReleaseReservation;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a checkout on a real database and a real bus when something goes wrong. */
@ServiceTest
class CheckoutUndoIT {

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
    void refusesWhatIsOutOfStockAndLeavesTheCart() {
        VariantId shirt = shop.sells("Shirt", 1999);
        others.hasNone(shirt);
        String cart = shop.cartWith(2, shirt);

        Api.Answer answer = checkouts.place(cart, "visa");

        assertThat(answer.problem()).isEqualTo("409 OUT_OF_STOCK");
        assertThat(answer.text("/shortages/0/variantId")).isEqualTo(shirt.toString());
        OrderId order = others.orderOf(shirt);
        assertThat(others.commandsOf(order)).hasSize(1);
        assertThat(rows.orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(placed(order)).isEmpty();
        assertThat(rows.deadlinesOf(order)).isZero();
        assertThat(shop.add(cart, shirt, 1).status()).isEqualTo(200);
    }

    @Test
    void tellsWhoeverComesNextThatItIsSoldOutWithoutBeginning() {
        VariantId shirt = shop.sells("Shirt", 1999);
        VariantId scarf = shop.sells("Scarf", 999);
        others.hasNone(shirt);
        String cart = shop.cartWith(1, shirt);
        shop.add(cart, scarf, 1);
        checkouts.place(shop.cartWith(2, shirt), "visa");

        Api.Answer refused = checkouts.place("another", cart, "visa");

        assertThat(refused.problem()).isEqualTo("409 OUT_OF_STOCK");
        assertThat(refused.at("/shortages")).hasSize(1);
        assertThat(refused.text("/shortages/0/variantId")).isEqualTo(shirt.toString());
        assertThat(refused.at("/orderId").isMissingNode()).isTrue();
        assertThat(others.ordersOf(shirt)).as("asked for of inventory").hasSize(1);
        others.hasSome(shirt);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                checkouts.place("another", cart, "visa").status())
                        .as("with the same key")
                        .isEqualTo(201));
    }

    @Test
    void releasesTheStockOfADeclinedPaymentAndLetsTheShopperTryAgain() {
        VariantId shirt = shop.sells("Shirt", 1999);
        String cart = shop.cartWith(2, shirt);

        Api.Answer declined = checkouts.place("first", cart, "declined");
        OrderId order = others.orderOf(shirt);
        Api.Answer repeated = checkouts.place("first", cart, "declined");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("FAILED"));
        Api.Answer second = checkouts.place("second", cart, "visa");

        assertThat(declined.problem()).isEqualTo("402 PAYMENT_DECLINED");
        assertThat(declined.text("/reason")).isEqualTo("card_declined");
        assertThat(repeated.problem()).isEqualTo("402 PAYMENT_DECLINED");
        assertThat(repeated.text("/orderId")).isEqualTo(declined.text("/orderId"));
        assertThat(others.commandsOf(order, ReleaseReservation.class)).hasSize(1);
        assertThat(others.commandsOf(order, CommitReservation.class)).isEmpty();
        assertThat(rows.orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(placed(order)).isEmpty();
        assertThat(second.status()).as(second.toString()).isEqualTo(201);
    }

    @Test
    void letsANewCheckoutTakeThePlaceOfOneThatWaitsForTheCustomer() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        Api.Answer first = checkouts.place("first", cart, "action");
        OrderId abandoned = checkouts.order(first);

        Api.Answer second = checkouts.place("second", cart, "visa");

        assertThat(second.status()).as(second.toString()).isEqualTo(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(abandoned)).isEqualTo("FAILED"));
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
        rows.timePasses(order);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("FAILED"));
        assertThat(checkouts.status(answer).text("/status")).isEqualTo("FAILED");
        assertThat(others.commandsOf(order, ReleaseReservation.class)).hasSize(1);
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        assertThat(rows.orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(rows.deadlinesOf(order)).isZero();
        assertThat(checkouts.place("third", cart, "visa").status()).isEqualTo(201);
    }

    @Test
    void cancelsAnAuthorizationThatComesTooLate() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        OrderId order = checkouts.order(checkouts.place(cart, "silent"));
        rows.timePasses(order);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("FAILED"));

        AuthorizePayment payment = others.payment(order);
        others.say(order, new PaymentAuthorized(payment.paymentId(), order, payment.amount(), "sandbox"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(others.commandsOf(order, CancelPayment.class))
                        .hasSize(2));
        assertThat(rows.orderStatus(order)).isEqualTo("CANCELLED VOIDED");
        assertThat(placed(order)).isEmpty();
    }

    @Test
    void cancelsAPlacedOrderWhoseStockWasLost() {
        VariantId shirt = shop.sells("Shirt", 1999);
        others.losesOf(shirt);

        Api.Answer answer = checkouts.place(shop.cartWith(1, shirt), "visa");

        OrderId order = checkouts.order(answer);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("REVERSED"));
        assertThat(rows.orderStatus(order)).isIn("CANCELLED REFUNDED", "CANCELLED VOIDED");
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        events.await(OrderCancelled.class, event -> event.payload().order().id().equals(order));
    }

    @Test
    void releasesStockThatIsReservedTooLate() {
        VariantId shirt = shop.sells("Shirt", 1999);
        others.doesNotAnswerFor(shirt);
        OrderId order = checkouts.order(checkouts.place(shop.cartWith(1, shirt), "visa"));
        rows.timePasses(order);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("FAILED"));

        others.say(order, new StockReserved(order, Instant.now().plusSeconds(600)));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(others.commandsOf(order, ReleaseReservation.class))
                        .hasSize(2));
        assertThat(others.commandsOf(order, AuthorizePayment.class)).isEmpty();
    }

    @Test
    void neverConfirmsAPaymentOfAnotherAmount() {
        VariantId shirt = shop.sells("Shirt", 1999);

        Api.Answer answer = checkouts.place(shop.cartWith(1, shirt), "otherAmount");

        assertThat(answer.problem()).isEqualTo("402 PAYMENT_DECLINED");
        assertThat(answer.text("/reason")).isEqualTo("amount_mismatch");
        OrderId order = others.orderOf(shirt);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("FAILED"));
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        assertThat(others.commandsOf(order, ReleaseReservation.class)).hasSize(1);
        assertThat(placed(order)).isEmpty();
    }

    @Test
    void tellsTheMerchantOfAPaymentThatCannotBeCaptured() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        Api.Answer answer = checkouts.place(cart, "captureRefused");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        OrderId order = checkouts.order(answer);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows.step(order)).isEqualTo("COMPLETED"));
        assertThat(rows.orderStatus(order)).isEqualTo("CONFIRMED VOIDED");
        assertThat(checkouts.status(answer).text("/order/paymentProblem"))
                .isEqualTo("amount_not_supported: The provider cannot charge this amount.");
        assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        assertThat(others.commandsOf(order, ReleaseReservation.class)).isEmpty();
        events.await(
                OrderUpdated.class,
                event -> event.payload().order().id().equals(order)
                        && event.payload().order().financialStatus() == FinancialStatus.VOIDED);
    }

    private List<Event<OrderPlaced>> placed(OrderId order) {
        return events.all(
                OrderPlaced.class, event -> event.payload().order().id().equals(order), Duration.ofSeconds(1));
    }
}

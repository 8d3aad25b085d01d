package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Counterparts;
import com.ecomify.order.fixtures.Shop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many requests and replies at once. */
@ServiceTest
class CheckoutRaceIT {

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
    private TestTokens tokens;

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
    void givesManyOrdersAtOnceANumberEach() throws Exception {
        VariantId shirt = shop.sells("Shirt", 1999);
        Queue<String> carts = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 12; i++) {
            carts.add(shop.cartWith(1, shirt));
        }

        List<Api.Answer> answers = Checkouts.atOnce(12, () -> checkouts.place(carts.remove(), "visa"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(answers)
                        .extracting(answer -> checkouts.status(answer).text("/order/orderNumber"))
                        .hasSize(12)
                        .doesNotHaveDuplicates()
                        .allMatch(number -> number.matches("10[01]\\d")));
    }

    @Test
    void placesOneOrderForTwentyRequestsWithOneKey() throws Exception {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        String body = checkouts.body(cart, "visa");

        List<Api.Answer> answers = Checkouts.atOnce(20, () -> checkouts.send("the key", body));

        assertThat(answers).allMatch(CheckoutRaceIT::isTaken);
        assertThat(answers)
                .extracting(answer -> answer.text("/id"))
                .containsOnly(answers.getFirst().text("/id"));
        assertThat(answers)
                .extracting(answer -> answer.text("/statusUrl"))
                .containsOnly(answers.getFirst().text("/statusUrl"));
        assertThat(rows.count("orders")).isEqualTo(1);
        await().atMost(PATIENCE)
                .until(() ->
                        checkouts.status(answers.getFirst()).text("/status").equals("CONFIRMED"));
    }

    @Test
    void placesOneOrderForTwentyKeysOnOneCart() throws Exception {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        List<Api.Answer> answers = Checkouts.atOnce(20, () -> checkouts.place(cart, "visa"));

        assertThat(answers).filteredOn(CheckoutRaceIT::isTaken).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !isTaken(answer))
                .extracting(Api.Answer::problem)
                .allMatch(problem -> problem.equals("409 CHECKOUT_IN_PROGRESS") || problem.equals("409 CART_CLOSED"));
        assertThat(rows.count("orders")).isEqualTo(1);
    }

    @Test
    void endsACancellationThatMeetsTheCaptureWithNothingHeldOrCharged() throws Exception {
        VariantId shirt = shop.sells("Shirt", 1999);
        Api merchant = api.as(tokens.merchant(shop.id, "order:read", "order:write"));
        List<OrderId> orders = new ArrayList<>();

        List<Api.Answer> answers = Checkouts.atOnce(12, () -> {
            // Cancelled as soon as it is placed: commit and capture are on their way.
            Api.Answer placed = checkouts.place(shop.cartWith(1, shirt), "visa");
            OrderId order = checkouts.order(placed);
            synchronized (orders) {
                orders.add(order);
            }
            if (placed.status() == 202) {
                // On a busy machine the answer came before the order was placed; until then there is nothing to cancel.
                await().atMost(PATIENCE).until(() -> !rows.orderStatus(order).startsWith("PENDING"));
            }
            return merchant.post(
                    "/api/v1/admin/orders/" + order + "/cancellation", Map.of("reason", "changed my mind"));
        });

        assertThat(answers).allMatch(answer -> answer.status() == 200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(orders)
                        .hasSize(12)
                        .allSatisfy(order -> assertThat(rows.step(order)).isEqualTo("REVERSED")));
        assertThat(orders).allSatisfy(order -> {
            assertThat(rows.orderStatus(order)).isIn("CANCELLED VOIDED", "CANCELLED REFUNDED");
            assertThat(rows.deadlinesOf(order)).isZero();
            assertThat(others.commandsOf(order, ReleaseReservation.class)).hasSize(1);
            assertThat(others.commandsOf(order, CancelPayment.class)).hasSize(1);
        });
    }

    /** Placed, or still on its way, as on a busy machine. */
    private static boolean isTaken(Api.Answer answer) {
        return answer.status() == 201 || answer.status() == 202;
    }
}

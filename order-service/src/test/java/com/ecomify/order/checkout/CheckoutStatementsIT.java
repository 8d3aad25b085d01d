package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.order.fixtures.Checkouts;
import com.ecomify.order.fixtures.Counterparts;
import com.ecomify.order.fixtures.Shop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a sale costs here in SQL statements, the inbox included. */
@ServiceTest
class CheckoutStatementsIT {

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
    private SqlCounter sql;

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
    void areAtMostFifteenBeforeTheAnswer() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));
        List<Api.Answer> answers = new ArrayList<>();

        List<String> statements = sql.statementsOf(() -> answers.add(checkouts.place(cart, "visa")));

        assertThat(answers.getFirst().status()).isEqualTo(201);
        // Six to begin, one to answer; a look at the database on the way costs two more each.
        assertThat(statements).hasSizeBetween(7, 11);
    }

    @Test
    void areTwentyInAll() {
        String cart = shop.cartWith(1, shop.sells("Shirt", 1999));

        List<String> statements = sql.statementsOfAll(shop.id, () -> {
            OrderId order = checkouts.order(checkouts.place(cart, "visa"));
            await().pollInSameThread()
                    .atMost(PATIENCE)
                    .until(() -> rows.step(order).equals("COMPLETED"));
        });

        assertThat(statements).hasSizeBetween(20, 24);
    }
}

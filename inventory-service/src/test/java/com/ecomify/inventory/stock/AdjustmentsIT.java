package com.ecomify.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.inventory.LedgerProof;
import com.ecomify.inventory.Shop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class AdjustmentsIT {

    private static final String PATH = "/api/v1/admin/inventory/adjustments";

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestEngines.Database database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Shop shop;

    @BeforeEach
    void newStore() {
        shop = new Shop(anonymous, tokens, events);
    }

    @Test
    void booksAnAdjustmentWithItsReason() {
        VariantId variant = shop.variantWith(10);

        Api.Answer answer = adjust("key-1", variant, -4);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/reason")).isEqualTo("counted");
        assertThat(answer.at("/available/after").asLong()).isEqualTo(6);
        assertThat(shop.api().get(String.valueOf(answer.header("Location"))).text("/data/0/id"))
                .isEqualTo(answer.text("/id"));
        assertThat(shop.ledger(variant)).containsExactly("OPENING +10/+0", "ADJUSTMENT -4/+0");
    }

    @Test
    void answersARepeatedRequestWithTheSameMovement() {
        VariantId variant = shop.variantWith(10);

        Api.Answer first = adjust("key-1", variant, 5);
        Api.Answer second = adjust("key-1", variant, 5);

        assertThat(second.toString()).isEqualTo(first.toString());
        assertThat(shop.stock(variant)).isEqualTo("15/0");
    }

    @Test
    void booksOnceWhenRetriesRace() throws Exception {
        VariantId variant = shop.variantWith(10);
        List<Future<Api.Answer>> answers = new ArrayList<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> adjust("key-1", variant, 5)));
            }
        }

        HashSet<String> different = new HashSet<>();
        for (Future<Api.Answer> each : answers) {
            different.add(each.get().toString());
        }
        assertThat(different).hasSize(1);
        assertThat(shop.stock(variant)).isEqualTo("15/0");
    }

    @Test
    void refusesAKeyThatMadeAnotherAdjustment() {
        VariantId variant = shop.variantWith(10);
        VariantId other = shop.variantWith(10);
        adjust("key-1", variant, 5);

        assertThat(adjust("key-1", variant, 6).problem()).isEqualTo("409 IDEMPOTENCY_KEY_REUSED");
        assertThat(adjust("key-1", other, 5).problem()).isEqualTo("409 IDEMPOTENCY_KEY_REUSED");
        assertThat(shop.stock(variant)).isEqualTo("15/0");
    }

    @Test
    void staysAboveTheFloor() {
        VariantId variant = shop.variantWith(10);

        Api.Answer refused = adjust("key-1", variant, -11);

        assertThat(refused.problem()).isEqualTo("409 STOCK_TOO_LOW");
        assertThat(refused.at("/available").asLong()).isEqualTo(10);
        assertThat(shop.ledger(variant)).hasSize(1);
        assertThat(adjust("key-1", variant, -10).status()).isEqualTo(201);
    }

    @Test
    void goesBelowZeroWhenTheVariantSellsOn() {
        VariantId variant = shop.sellingOnWith(1);

        assertThat(adjust("key-1", variant, -3).status()).isEqualTo(201);
        assertThat(shop.stock(variant)).isEqualTo("-2/0");
    }

    @Test
    void keepsStockPerLocation() {
        VariantId variant = shop.variantWith(10);
        String berlin = shop.api()
                .post("/api/v1/admin/inventory/locations", Map.of("name", "Berlin"))
                .text("/id");

        Api.Answer answer = shop.api()
                .header("Idempotency-Key", "key-1")
                .post(PATH, Map.of("variantId", variant, "locationId", berlin, "delta", 4, "reason", "moved in"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(shop.stock(variant)).isEqualTo("14/0");
        assertThat(shop.api()
                        .get("/api/v1/admin/inventory/items?variantIds=" + variant)
                        .at("/data"))
                .hasSize(2);
    }

    @Test
    void pagesThroughItems() {
        shop.variantWith(1);
        shop.variantWith(2);
        shop.variantWith(3);

        Api.Answer first = shop.api().get("/api/v1/admin/inventory/items?first=2");
        Api.Answer second =
                shop.api().get("/api/v1/admin/inventory/items?first=2&after=" + first.text("/pageInfo/endCursor"));

        assertThat(first.at("/data")).hasSize(2);
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/data")).hasSize(1);
        assertThat(second.at("/data/0/available").asLong()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"variantId": "%s", "delta": 0, "reason": "r"}                     | 400 VALIDATION_FAILED
                {"variantId": "%s", "reason": "r"}                                 | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": 1}                                    | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": 1, "reason": " "}                     | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": 1.5, "reason": "r"}                   | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": "many", "reason": "r"}                | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": 1000000001, "reason": "r"}            | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": 99999999999999999999, "reason": "r"}  | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": 1, "reason": "r", "more": 1}          | 400 VALIDATION_FAILED
                {"variantId": "x", "delta": 1, "reason": "r"}                      | 400 VALIDATION_FAILED
                {"delta": 1, "reason": "r"}                                        | 400 VALIDATION_FAILED
                {"variantId": "%s", "delta": 1, "reason": "r"                      | 400 MALFORMED_REQUEST""")
    void refusesBadInput(String body, String problem) {
        VariantId variant = shop.variantWith(10);

        Api.Answer answer =
                shop.api().header("Idempotency-Key", "key-1").post(PATH, body.replace("%s", variant.toString()));

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(shop.stock(variant)).isEqualTo("10/0");
    }

    @Test
    void asksForAnIdempotencyKey() {
        VariantId variant = shop.variantWith(10);
        Map<String, Object> body = Map.of("variantId", variant, "delta", 1, "reason", "r");

        assertThat(shop.api().post(PATH, body).problem()).isEqualTo("400 IDEMPOTENCY_KEY_REQUIRED");
        assertThat(adjust("k".repeat(201), variant, 1).problem()).isEqualTo("400 IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void knowsNothingOfOtherVariantsAndLocations() {
        VariantId variant = shop.variantWith(10);
        Map<String, Object> elsewhere =
                Map.of("variantId", variant, "locationId", Uuid7.next(), "delta", 1, "reason", "r");

        assertThat(adjust("key-1", new VariantId(Uuid7.next()), 1).problem()).isEqualTo("404 ITEM_NOT_FOUND");
        assertThat(shop.api()
                        .header("Idempotency-Key", "key-2")
                        .post(PATH, elsewhere)
                        .problem())
                .isEqualTo("404 LOCATION_NOT_FOUND");
        assertThat(shop.api()
                        .get("/api/v1/admin/inventory/items/" + Uuid7.next() + "/movements")
                        .problem())
                .isEqualTo("404 ITEM_NOT_FOUND");
    }

    @Test
    void asksForThePermission() {
        VariantId variant = shop.variantWith(10);
        Api reader =
                anonymous.as(tokens.merchant(shop.store(), "inventory:read")).header("Idempotency-Key", "key-1");

        assertThat(reader.post(PATH, Map.of("variantId", variant, "delta", 1, "reason", "r"))
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(shop.stock(variant)).isEqualTo("10/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stock_movements set available_delta = 0",
                "delete from stock_movements",
                "insert into stock_movements select store_id, gen_random_uuid(), variant_id, gen_random_uuid(), kind, 0, 0, 0, 0, 0, 0, null, null, null, null, now() from stock_movements"
            })
    void keepsTheLedgerAsItWasWritten(String tampering) {
        VariantId variant = shop.variantWith(10);

        assertThatThrownBy(() -> CurrentStore.run(
                        shop.store(),
                        () -> transactions.executeWithoutResult(
                                status -> jdbc.sql(tampering).update())))
                .isInstanceOf(DataAccessException.class);
        assertThat(shop.ledger(variant)).containsExactly("OPENING +10/+0");
    }

    @Test
    void keepsTheBooksBalanced() {
        VariantId variant = shop.variantWith(10);
        adjust("key-1", variant, 5);
        adjust("key-2", variant, -7);

        assertThat(LedgerProof.faults(database)).isEmpty();
    }

    private Api.Answer adjust(String key, VariantId variant, long delta) {
        return shop.api()
                .header("Idempotency-Key", key)
                .post(PATH, Map.of("variantId", variant, "delta", delta, "reason", "counted"));
    }
}

package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One payment of one order, with order-service and the merchant played by the test. */
final class PaymentsRig {

    static final Money AMOUNT = Money.ofMinor(4_999, "USD");

    final StoreId store = new StoreId(Uuid7.next());
    final OrderId order = new OrderId(Uuid7.next());
    final PaymentId payment = new PaymentId(Uuid7.next());

    private final TestEvents events;
    private final Api api;
    private final TestTokens tokens;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private long sequence;

    PaymentsRig(TestEvents events, Api api, TestTokens tokens, JdbcClient jdbc, TransactionTemplate transactions) {
        this.events = events;
        this.api = api;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    PaymentsRig authorize(String method) {
        return authorize(method, null);
    }

    PaymentsRig authorize(String method, @Nullable String provider) {
        publish(new AuthorizePayment(
                payment, order, AMOUNT, "US", provider, method, "ada@example.com", "https://shop.example/return"));
        return this;
    }

    PaymentsRig capture() {
        publish(new CapturePayment(payment, order, AMOUNT));
        return this;
    }

    PaymentsRig cancel() {
        publish(new CancelPayment(payment, order));
        return this;
    }

    void publish(Object command) {
        events.publish(store, order, ++sequence, command);
    }

    /** Waits for the service's answer about this payment. */
    <T> T answer(Class<T> type, Function<T, PaymentId> subject) {
        return events.await(type, event -> subject.apply(event.payload()).equals(payment))
                .payload();
    }

    /** How many answers of the type there are about this payment, after giving another one time to come. */
    <T> int answers(Class<T> type, Function<T, PaymentId> subject) {
        List<Event<T>> all =
                events.all(type, event -> subject.apply(event.payload()).equals(payment), Duration.ofMillis(1_500));
        return all.size();
    }

    /** The payment as the merchant sees it. */
    JsonNode view() {
        return api.as(tokens.merchant(store, "order:read"))
                .get("/api/v1/admin/payments?orderId=" + order)
                .at("/data/0");
    }

    PaymentsRig awaitStatus(String status) {
        Awaitility.await(status)
                .atMost(Duration.ofSeconds(30))
                .until(() -> view().at("/status").asString("").equals(status));
        return this;
    }

    /** Type and status of each transaction, in order, such as {@code AUTHORIZATION SUCCESS}. */
    List<String> transactions() {
        return view().at("/transactions")
                .valueStream()
                .map(each ->
                        each.at("/type").asString() + " " + each.at("/status").asString())
                .toList();
    }

    /** What the sandbox has in its own books about this payment: one row per charge. */
    List<Map<String, @Nullable Object>> charges() {
        return sql(client -> client.sql("select * from sandbox_charges where payment_id = ?")
                .param(payment.value())
                .query()
                .listOfRows());
    }

    /** Makes the deadlines of this store due, as if their time had come or the process that had taken them was gone. */
    void makeDeadlinesDue() {
        sql(client -> client.sql("update deadlines set due_at = now() - interval '1 second', claimed_until = null")
                .update());
    }

    /** What the books say of this payment, by account, debits above zero. */
    Map<String, Long> balances() {
        return sql(client -> client
                .sql("select account, sum(amount_minor) from ledger_entries where payment_id = ? group by account")
                .param(payment.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    <T> T sql(Function<JdbcClient, T> work) {
        return Objects.requireNonNull(CurrentStore.call(store, () -> transactions.execute(status -> work.apply(jdbc))));
    }
}

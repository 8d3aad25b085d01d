package com.ecomify.payment.payments;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.payment.providers.ProviderPayment;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the transactions of payments and, of those that move money, the books. Called while the payment is locked. The row of
 * an operation is written with the provider's first word about it; until then the payment's own row tells of it.
 */
@Component
class TransactionRows {

    private static final String RECORD = """
            insert into transactions (store_id, id, payment_id, attempt_id, order_id, gateway, type, status, amount_minor,
                currency, idempotency_key, gateway_transaction_id, gateway_response, error_code, error_message, created_at,
                settled_at)
            values (:store, :id, :payment, :attempt, :order, :gateway, :type, :status, :amount, :currency, :key, :reference,
                cast(:response as jsonb), :code, :message, :now, :settledAt)
            on conflict (store_id, id) do update set status = excluded.status, settled_at = excluded.settled_at,
                error_code = excluded.error_code, error_message = excluded.error_message,
                gateway_transaction_id = coalesce(excluded.gateway_transaction_id, transactions.gateway_transaction_id),
                gateway_response = coalesce(excluded.gateway_response, transactions.gateway_response)""";

    private final JdbcClient jdbc;
    private final LedgerRows ledger;
    private final JsonMapper json;
    private final Clock clock;

    TransactionRows(JdbcClient jdbc, LedgerRows ledger, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /** Records how the operation under way stands or has ended, with what the provider said. */
    void record(Payment payment, TransactionStatus status, ProviderPayment word) {
        ProviderPayment.Decline decline = word.decline();
        write(
                payment,
                operation(payment),
                status,
                new Word(
                        word.reference(),
                        json.writeValueAsString(word.details()),
                        decline == null ? null : decline.code(),
                        decline == null ? null : decline.message()));
    }

    /** Records its end, or trouble with it, when the provider said nothing about the payment itself. */
    void record(Payment payment, TransactionStatus status, String code, String message) {
        write(
                payment,
                operation(payment),
                status,
                new Word(payment.currentAttempt().reference(), null, code, message));
    }

    /** Records what happened at the provider without our asking, as when the merchant refunds in the provider's own tools. */
    void learnt(Payment payment, TransactionType type) {
        String reference = payment.currentAttempt().reference();
        learnt(payment, type, payment.amountOf(type), reference == null ? "" : reference);
    }

    /** @param reference the provider's, of this movement; the same movement is recorded once */
    void learnt(Payment payment, TransactionType type, Money amount, String reference) {
        if (!amount.isPositive()) {
            return;
        }
        UUID id = Uuid7.next();
        write(
                payment,
                new Row(id, type, amount, payment.id() + "/learnt-" + id),
                TransactionStatus.SUCCESS,
                new Word(reference, null, null, null));
    }

    private static Row operation(Payment payment) {
        TransactionType type = payment.operation();
        UUID id = payment.operationId();
        if (type == null || id == null) {
            throw new IllegalStateException(payment.id() + ": no operation is under way");
        }
        return new Row(id, type, payment.amountOf(type), payment.operationKey());
    }

    private void write(Payment payment, Row row, TransactionStatus status, Word word) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql(RECORD)
                .param("store", payment.storeId())
                .param("id", row.id())
                .param("payment", payment.id().value())
                .param("attempt", payment.currentAttempt().id())
                .param("order", payment.orderId().value())
                .param("gateway", payment.provider())
                .param("type", row.type().name())
                .param("status", status.name())
                .param("amount", row.amount().amountMinor())
                .param("currency", row.amount().currency().getCurrencyCode())
                .param("key", row.key())
                .param("reference", word.reference())
                .param("response", word.response())
                .param("code", word.code())
                .param("message", word.message())
                .param("now", now)
                .param("settledAt", status == TransactionStatus.PENDING ? null : now)
                .update();
        if (status == TransactionStatus.SUCCESS) {
            ledger.post(payment, row.id(), row.type(), row.amount());
        }
    }

    private record Row(UUID id, TransactionType type, Money amount, String key) {}

    private record Word(
            @Nullable String reference,
            @Nullable String response,
            @Nullable String code,
            @Nullable String message) {}
}

package com.ecomify.payment.payments;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.transactions.LastWrites;
import com.ecomify.payment.providers.ProviderPayment;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the transactions of payments and, of those that move money, the books, in the last statement of the transaction that
 * has locked the payment. The row of an operation is written with the provider's first word about it; until then the payment's
 * own row tells of it. Of several words in one transaction the last counts.
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

    /** The books know each movement once; what is told again is not posted again. */
    private static final String POST = """
            insert into ledger_postings (store_id, transaction_id, payment_id, order_id, debit_account, credit_account,
                amount_minor, currency, posted_at)
            values (:store, :id, :payment, :order, :debit, :credit, :amount, :currency, :now)
            on conflict (store_id, transaction_id) do nothing""";

    private final LastWrites writes;
    private final JsonMapper json;
    private final Clock clock;

    TransactionRows(LastWrites writes, JsonMapper json, Clock clock) {
        this.writes = writes;
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
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("store", payment.storeId());
        params.put("id", row.id());
        params.put("payment", payment.id().value());
        params.put("attempt", payment.currentAttempt().id());
        params.put("order", payment.orderId().value());
        params.put("gateway", payment.provider());
        params.put("type", row.type().name());
        params.put("status", status.name());
        params.put("amount", row.amount().amountMinor());
        params.put("currency", row.amount().currency().getCurrencyCode());
        params.put("key", row.key());
        params.put("reference", word.reference());
        params.put("response", word.response());
        params.put("code", word.code());
        params.put("message", word.message());
        params.put("now", now);
        params.put("settledAt", status == TransactionStatus.PENDING ? null : now);
        LedgerPosting posting = status == TransactionStatus.SUCCESS ? row.type().posting() : null;
        if (posting != null) {
            params.put("debit", posting.debit().name());
            params.put("credit", posting.credit().name());
        }
        writes.part(Writes.class, Writes::new).put(row.id(), params, posting != null);
    }

    private static final class Writes implements LastWrites.Part {

        private final Map<UUID, List<LastWrites.Write>> writes = new LinkedHashMap<>();

        void put(UUID transaction, Map<String, @Nullable Object> params, boolean movesMoney) {
            LastWrites.Write row = new LastWrites.Write(RECORD, params);
            writes.put(transaction, movesMoney ? List.of(row, new LastWrites.Write(POST, params)) : List.of(row));
        }

        @Override
        public List<LastWrites.Write> writes() {
            return writes.values().stream().flatMap(List::stream).toList();
        }
    }

    private record Row(UUID id, TransactionType type, Money amount, String key) {}

    private record Word(
            @Nullable String reference,
            @Nullable String response,
            @Nullable String code,
            @Nullable String message) {}
}

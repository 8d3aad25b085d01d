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

/** Writes the transactions of payments. Called while the payment is locked. */
@Component
class TransactionRows {

    private static final String INSERT = """
            insert into transactions (store_id, id, payment_id, attempt_id, order_id, gateway, type, status, amount_minor,
                currency, idempotency_key, gateway_transaction_id, created_at, settled_at)
            select :store, :id, :payment, :attempt, :order, :gateway, :type, :status, :amount, :currency,
                :key || case when count(*) = 0 then '' else '-' || (count(*) + 1) end, :reference, :now, :settledAt
            from transactions where store_id = :store and payment_id = :payment and type = :type""";

    private static final String SETTLE = """
            update transactions set status = :status, settled_at = :settledAt, error_code = :code, error_message = :message,
                gateway_transaction_id = coalesce(:reference, gateway_transaction_id),
                gateway_response = coalesce(:response::jsonb, gateway_response)
            where store_id = :store and id = :id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    TransactionRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records that the provider is to be asked. The key is made of the payment and the operation; a second number follows
     * only when the provider has said for certain that the operation before it was not carried out.
     */
    void open(Payment payment, UUID id, TransactionType type) {
        insert(payment, id, type, TransactionStatus.PENDING);
    }

    /** Records what happened at the provider without our asking, as when the merchant refunds in the provider's own tools. */
    void learnt(Payment payment, TransactionType type) {
        insert(payment, Uuid7.next(), type, TransactionStatus.SUCCESS);
    }

    /** Records how an operation stands or has ended, with what the provider said. */
    void update(Payment payment, UUID id, TransactionStatus status, ProviderPayment word) {
        ProviderPayment.Decline decline = word.decline();
        write(
                payment,
                id,
                status,
                decline == null ? null : decline.code(),
                decline == null ? null : decline.message(),
                word);
    }

    /** Records an operation's end, or trouble with it, when the provider said nothing about the payment itself. */
    void update(Payment payment, UUID id, TransactionStatus status, String code, String message) {
        write(payment, id, status, code, message, null);
    }

    String idempotencyKey(Payment payment, UUID id) {
        return jdbc.sql("select idempotency_key from transactions where store_id = :store and id = :id")
                .param("store", payment.storeId())
                .param("id", id)
                .query(String.class)
                .single();
    }

    private void insert(Payment payment, UUID id, TransactionType type, TransactionStatus status) {
        Money amount = type == TransactionType.CAPTURE || type == TransactionType.REFUND
                ? payment.captureAmount()
                : payment.amount();
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql(INSERT)
                .param("store", payment.storeId())
                .param("id", id)
                .param("payment", payment.id().value())
                .param("attempt", payment.currentAttempt().id())
                .param("order", payment.orderId().value())
                .param("gateway", payment.provider())
                .param("type", type.name())
                .param("status", status.name())
                .param("amount", amount.amountMinor())
                .param("currency", amount.currency().getCurrencyCode())
                .param("key", payment.id() + "/" + type.keyword())
                .param("reference", payment.currentAttempt().reference())
                .param("now", now)
                .param("settledAt", status == TransactionStatus.PENDING ? null : now)
                .update();
    }

    private void write(
            Payment payment,
            UUID id,
            TransactionStatus status,
            @Nullable String code,
            @Nullable String message,
            @Nullable ProviderPayment word) {
        int written = jdbc.sql(SETTLE)
                .param("status", status.name())
                .param(
                        "settledAt",
                        status == TransactionStatus.PENDING
                                ? null
                                : OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("code", code)
                .param("message", message)
                .param("reference", word == null ? null : word.reference())
                .param("response", word == null ? null : json.writeValueAsString(word.details()))
                .param("store", payment.storeId())
                .param("id", id)
                .update();
        if (written != 1) {
            throw new IllegalStateException("transaction " + id + " of payment " + payment.id() + " is not there");
        }
    }
}

package com.ecomify.payment.payments;

import com.ecomify.common.money.Money;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books: writes down each movement of money once, with the transaction that it belongs to. */
@Component
class LedgerRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Posts a successful transaction, unless it moves no money. What is told again is not posted again.
     *
     * @param transaction written already by the current transaction of the database
     */
    void post(Payment payment, UUID transaction, TransactionType type, Money amount) {
        LedgerPosting posting = type.posting();
        if (posting == null) {
            return;
        }
        jdbc.sql("""
                        insert into ledger_postings (store_id, transaction_id, payment_id, order_id, debit_account,
                            credit_account, amount_minor, currency, posted_at)
                        values (:store, :transaction, :payment, :order, :debit, :credit, :amount, :currency, :now)
                        on conflict (store_id, transaction_id) do nothing""")
                .param("store", payment.storeId())
                .param("transaction", transaction)
                .param("payment", payment.id().value())
                .param("order", payment.orderId().value())
                .param("debit", posting.debit().name())
                .param("credit", posting.credit().name())
                .param("amount", amount.amountMinor())
                .param("currency", amount.currency().getCurrencyCode())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}

package com.ecomify.payment.payments;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.money.Money;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.tenancy.CurrentStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments with their transactions, as the merchant sees them. */
@Service
class PaymentQueries {

    private final JdbcClient jdbc;

    PaymentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The store's payments, the latest first.
     *
     * @param order null for the payments of all orders
     */
    @PreAuthorize("hasAuthority('order:read')")
    @Transactional(readOnly = true)
    Page<PaymentView> list(@Nullable OrderId order, int first, @Nullable Cursor after) {
        List<PaymentView> rows = jdbc.sql("""
                        select p.id, p.order_id, p.amount_minor, p.currency, p.provider, p.status, p.failure_code,
                            p.failure_message, p.created_at, p.updated_at
                        from payments p
                        where p.store_id = :store
                          and (:order::uuid is null or p.order_id = :order::uuid)
                          and (:after::uuid is null or p.id < :after::uuid)
                        order by p.id desc limit :limit""")
                .param("store", CurrentStore.get().value())
                .param("order", order == null ? null : order.value())
                .param(
                        "after",
                        after == null ? null : UUID.fromString(after.keys().getFirst()))
                .param("limit", first + 1)
                .query(PaymentQueries::payment)
                .list();
        Page<PaymentView> page = Page.of(rows, first, row -> Cursor.of(row.id().value()));
        Map<UUID, List<TransactionView>> transactions =
                transactions(page.data().stream().map(each -> each.id().value()).toList());
        return page.map(each -> each.with(transactions.getOrDefault(each.id().value(), List.of())));
    }

    private Map<UUID, List<TransactionView>> transactions(List<UUID> payments) {
        if (payments.isEmpty()) {
            return Map.of();
        }
        record Row(UUID payment, TransactionView view) {}
        return jdbc
                .sql("""
                        select id, payment_id, type, status, gateway, amount_minor, currency, gateway_transaction_id,
                            error_code, error_message, created_at, settled_at
                        from transactions where store_id = :store and payment_id in (:payments) order by id""")
                .param("store", CurrentStore.get().value())
                .param("payments", payments)
                .query((row, number) -> new Row(row.getObject("payment_id", UUID.class), transaction(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::payment, Collectors.mapping(Row::view, Collectors.toList())));
    }

    private static PaymentView payment(ResultSet row, int number) throws SQLException {
        return new PaymentView(
                new PaymentId(row.getObject("id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                PaymentStatus.valueOf(row.getString("status")),
                Money.ofMinor(row.getLong("amount_minor"), row.getString("currency")),
                row.getString("provider"),
                row.getString("failure_code"),
                row.getString("failure_message"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                List.of());
    }

    private static TransactionView transaction(ResultSet row) throws SQLException {
        OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new TransactionView(
                row.getObject("id", UUID.class),
                TransactionType.valueOf(row.getString("type")),
                TransactionStatus.valueOf(row.getString("status")),
                row.getString("gateway"),
                Money.ofMinor(row.getLong("amount_minor"), row.getString("currency")),
                row.getString("gateway_transaction_id"),
                row.getString("error_code"),
                row.getString("error_message"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                settledAt == null ? null : settledAt.toInstant());
    }

    record PaymentView(
            PaymentId id,
            OrderId orderId,
            PaymentStatus status,
            Money amount,
            @Nullable String provider,
            @Nullable String failureCode,
            @Nullable String failureMessage,
            Instant createdAt,
            Instant updatedAt,
            List<TransactionView> transactions) {

        PaymentView with(List<TransactionView> all) {
            return new PaymentView(
                    id, orderId, status, amount, provider, failureCode, failureMessage, createdAt, updatedAt, all);
        }
    }

    record TransactionView(
            UUID id,
            TransactionType type,
            TransactionStatus status,
            String gateway,
            Money amount,
            @Nullable String gatewayTransactionId,
            @Nullable String errorCode,
            @Nullable String errorMessage,
            Instant createdAt,
            @Nullable Instant settledAt) {}
}

package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.order.config.JsonColumn;
import com.ecomify.order.config.OrderError;
import com.ecomify.order.orders.OrderView;
import com.ecomify.order.orders.Orders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where checkouts of the current store stand. */
@Component
@Transactional(readOnly = true)
class CheckoutQueries {

    private final JdbcClient jdbc;
    private final Orders orders;

    CheckoutQueries(JdbcClient jdbc, Orders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    PlaceOrderOutcome outcome(OrderId order, String token) {
        // The usual outcome needs one look only: an order has its number since its checkout was confirmed.
        Optional<OrderView> placed = orders.view(order).filter(each -> each.orderNumber() != null);
        if (placed.isPresent()) {
            return new PlaceOrderOutcome.Placed(placed.get(), token);
        }
        return outcome(order, row(order).orElseThrow(() -> notFound(order)), token);
    }

    /** @throws ProblemException (404) also if the token is another checkout's */
    PlaceOrderOutcome outcomeForBearer(OrderId order, String token) {
        Row row = row(order)
                .filter(each -> MessageDigest.isEqual(
                        each.tokenHash().getBytes(StandardCharsets.UTF_8),
                        CheckoutKey.hash(token).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> notFound(order));
        return outcome(order, row, token);
    }

    private PlaceOrderOutcome outcome(OrderId order, Row row, String token) {
        return switch (row.step()) {
            case RESERVING, AUTHORIZING, AWAITING_ACTION ->
                new PlaceOrderOutcome.Pending(order, token, row.actionUrl());
            case CONFIRMED, COMPLETED, REVERSING, REVERSED -> new PlaceOrderOutcome.Placed(placed(order), token);
            case UNDOING, FAILED -> {
                CheckoutFailure failure = row.failure();
                if (failure == null) {
                    throw new IllegalStateException("checkout " + order + " has failed without a reason");
                }
                yield new PlaceOrderOutcome.Failed(order, failure);
            }
        };
    }

    /** The order of a checkout that has got that far. */
    OrderView placed(OrderId order) {
        return orders.view(order)
                .orElseThrow(() -> new IllegalStateException("order " + order + " has a process but no row"));
    }

    private Optional<Row> row(OrderId order) {
        return jdbc.sql("select step, action_url, failure, token_hash from checkout_processes where id = :id")
                .param("id", order.value())
                .query((row, number) -> {
                    String failure = row.getString("failure");
                    return new Row(
                            CheckoutStep.valueOf(row.getString("step")),
                            row.getString("action_url"),
                            failure == null ? null : JsonColumn.read(failure, CheckoutFailure.class),
                            row.getString("token_hash"));
                })
                .optional();
    }

    private static ProblemException notFound(OrderId order) {
        return new ProblemException(
                OrderError.CHECKOUT_NOT_FOUND,
                "orderId: " + order + " (expected: a checkout of this store, with its token)",
                Map.of("orderId", order));
    }

    private record Row(
            CheckoutStep step,
            @Nullable String actionUrl,
            @Nullable CheckoutFailure failure,
            String tokenHash) {}
}

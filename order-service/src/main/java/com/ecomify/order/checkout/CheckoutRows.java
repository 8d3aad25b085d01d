package com.ecomify.order.checkout;

import com.ecomify.common.transactions.LastWrites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The rows of checkouts: read and locked as entities by {@link CheckoutProcessRepository}, written as they have become in the
 * transaction's last statement, together with the step's commands and deadline.
 */
@Component
class CheckoutRows {

    private static final String ADD = """
            insert into checkout_processes (store_id, id, key_hash, request_hash, token_salt, token_hash, cart_id, payment_id,
                payment, step, stock_open, payment_open, held_until, action_url, failure, attempts, due_at, created_at,
                updated_at, version)
            values (:store, :id, :keyHash, :requestHash, :tokenSalt, :tokenHash, :cart, :paymentId, cast(:payment as jsonb),
                :step, :stockOpen, :paymentOpen, :heldUntil, :actionUrl, cast(:failure as jsonb), :attempts, :dueAt,
                :createdAt, :updatedAt, :version)""";

    private static final String CHANGE = """
            update checkout_processes set step = :step, stock_open = :stockOpen, payment_open = :paymentOpen,
                held_until = :heldUntil, action_url = :actionUrl, failure = cast(:failure as jsonb), attempts = :attempts,
                due_at = :dueAt, updated_at = :updatedAt, version = :version
            where store_id = :store and id = :id""";

    private final LastWrites writes;

    CheckoutRows(LastWrites writes) {
        this.writes = writes;
    }

    /** Fails the transaction if the process's key is taken. */
    void add(CheckoutProcess process) {
        part().statements.put(process, ADD);
    }

    /** @param process locked by this transaction */
    void change(CheckoutProcess process) {
        part().statements.putIfAbsent(process, CHANGE);
    }

    private Writes part() {
        return writes.part(Writes.class, Writes::new);
    }

    private static final class Writes implements LastWrites.Part {

        private final Map<CheckoutProcess, String> statements = new LinkedHashMap<>();

        @Override
        public List<LastWrites.Write> writes() {
            return statements.entrySet().stream()
                    .map(each ->
                            new LastWrites.Write(each.getValue(), each.getKey().columns()))
                    .toList();
        }
    }
}

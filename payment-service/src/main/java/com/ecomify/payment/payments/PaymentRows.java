package com.ecomify.payment.payments;

import com.ecomify.common.transactions.LastWrites;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows of payments and their attempts: read and locked as entities, written as they have become in the transaction's last
 * statement, together with all else that the step writes.
 */
@Component
class PaymentRows {

    private final PaymentRepository payments;
    private final LastWrites writes;

    PaymentRows(PaymentRepository payments, LastWrites writes) {
        this.payments = payments;
        this.writes = writes;
    }

    /** To look at; changes are not written. */
    Optional<Payment> find(UUID id) {
        return payments.find(id);
    }

    /** Locks the payment until the transaction ends, so that commands, answers and webhooks take turns. */
    Optional<Payment> lock(UUID id) {
        return payments.lock(id).map(this::written);
    }

    /** Locks as {@link #lock}; by the provider's id of the payment. */
    Optional<Payment> lockByReference(String reference) {
        return payments.lockByReference(reference).map(this::written);
    }

    /** Fails the transaction if there is such a payment already. */
    void add(Payment payment) {
        part().added.add(payment);
    }

    private Payment written(Payment payment) {
        part().before.putIfAbsent(payment, Values.of(payment));
        return payment;
    }

    private Writes part() {
        return writes.part(Writes.class, Writes::new);
    }

    private record Values(Map<String, @Nullable Object> payment, Map<String, @Nullable Object> attempt) {

        static Values of(Payment payment) {
            return new Values(payment.columns(), payment.currentAttempt().columns());
        }
    }

    private static final class Writes implements LastWrites.Part {

        private static final String ADD_PAYMENT = """
                insert into payments (store_id, id, order_id, amount_minor, currency, provider, status, goal, capture_minor,
                    operation, operation_id, failed_tries, capture_refused, refunded_minor, failure_code, failure_message,
                    sequence, version, created_at, updated_at)
                values (:store, :id, :order, :amount, :currency, :provider, :status, :goal, :capture, :operation,
                    :operationId, :failedTries, :captureRefused, :refunded, :failureCode, :failureMessage, :sequence, 0,
                    :createdAt, :updatedAt)""";

        private static final String CHANGE_PAYMENT = """
                update payments set status = :status, goal = :goal, capture_minor = :capture, operation = :operation,
                    operation_id = :operationId, failed_tries = :failedTries, capture_refused = :captureRefused,
                    refunded_minor = :refunded, failure_code = :failureCode, failure_message = :failureMessage,
                    sequence = :sequence, version = version + 1, updated_at = :updatedAt
                where store_id = :store and id = :id""";

        private static final String ADD_ATTEMPT = """
                insert into payment_attempts (store_id, id, payment_id, number, payment_method, return_url,
                    provider_reference, action_url, created_at)
                values (:store, :id, :payment, :number, :method, :returnUrl, :reference, :actionUrl, :createdAt)""";

        private static final String CHANGE_ATTEMPT = """
                update payment_attempts set provider_reference = :reference, action_url = :actionUrl
                where store_id = :store and id = :id""";

        private final List<Payment> added = new ArrayList<>();

        /** Locked payments, and their values when they were. */
        private final Map<Payment, Values> before = new LinkedHashMap<>();

        @Override
        public List<LastWrites.Write> writes() {
            return Stream.concat(
                            added.stream().flatMap(Writes::addition),
                            before.entrySet().stream().flatMap(each -> change(each.getKey(), each.getValue())))
                    .toList();
        }

        private static Stream<LastWrites.Write> addition(Payment payment) {
            Values values = Values.of(payment);
            return Stream.of(
                    new LastWrites.Write(ADD_PAYMENT, values.payment()),
                    new LastWrites.Write(ADD_ATTEMPT, values.attempt()));
        }

        private static Stream<LastWrites.Write> change(Payment payment, Values before) {
            Values now = Values.of(payment);
            Stream.Builder<LastWrites.Write> changes = Stream.builder();
            if (!now.payment().equals(before.payment())) {
                changes.add(new LastWrites.Write(CHANGE_PAYMENT, now.payment()));
            }
            if (!now.attempt().equals(before.attempt())) {
                changes.add(new LastWrites.Write(CHANGE_ATTEMPT, now.attempt()));
            }
            return changes.build();
        }
    }
}

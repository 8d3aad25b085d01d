package com.ecomify.common.transactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what the parts of a transaction want to write at its end and writes all of it in one statement. Nothing is written
 * of a transaction that is rolled back; a write that fails rolls it back.
 */
public final class LastWrites {

    private final JdbcClient jdbc;

    public LastWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The part of that type in the current transaction, made at its first use.
     *
     * @throws IllegalStateException if there is no transaction
     */
    public <P extends Part> P part(Class<P> type, Supplier<P> first) {
        List<Part> parts = current().orElseGet(this::begin).parts;
        for (Part part : parts) {
            if (type.isInstance(part)) {
                return type.cast(part);
            }
        }
        P part = first.get();
        parts.add(part);
        return part;
    }

    private Optional<AtCommit> current() {
        // Of this transaction only: those of an outer one are suspended while an inner one runs.
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AtCommit.class::isInstance)
                .map(AtCommit.class::cast)
                .filter(each -> each.isOf(this))
                .findFirst();
    }

    private AtCommit begin() {
        AtCommit atCommit = new AtCommit();
        TransactionSynchronizationManager.registerSynchronization(atCommit);
        return atCommit;
    }

    private void write(List<Part> parts) {
        List<String> statements = new ArrayList<>();
        Map<String, @Nullable Object> params = new HashMap<>();
        for (Part part : parts) {
            statements.addAll(part.statements());
            params.putAll(part.params());
        }
        if (!statements.isEmpty()) {
            jdbc.sql(oneOf(statements)).params(params).update();
        }
    }

    /** Data-modifying queries of one statement see the state before it; no two parts touch the same row. */
    private static String oneOf(List<String> statements) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < statements.size() - 1; i++) {
            sql.append(i == 0 ? "with " : ", ");
            sql.append("write_")
                    .append(i)
                    .append(" as (")
                    .append(statements.get(i))
                    .append(")\n");
        }
        return sql.append(statements.getLast()).toString();
    }

    /** The rows that one kind of worker is to find. */
    public interface Part {

        /** Data-modifying statements with named parameters; none if there is nothing to write. */
        List<String> statements();

        /** The values of all of their parameters, under names that no other part uses. */
        Map<String, @Nullable Object> params();

        void afterCommit();
    }

    private final class AtCommit implements TransactionSynchronization {

        private final List<Part> parts = new ArrayList<>();

        private boolean isOf(LastWrites writes) {
            return LastWrites.this.equals(writes);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(parts);
        }

        @Override
        public void afterCommit() {
            parts.forEach(Part::afterCommit);
        }
    }
}

package com.ecomify.common.transactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what the parts of a transaction want to write at its end and writes all of it in one statement: rows that nothing in
 * the transaction reads again. Nothing is written of a transaction that is rolled back; a write that fails rolls it back.
 *
 * <p>The statement comes before entities are flushed at the commit: a row that one of its rows refers to, and that is an
 * entity's, has to be flushed earlier.
 */
public final class LastWrites {

    /** A named parameter, and not a part of a cast. */
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

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
        List<Write> writes =
                parts.stream().flatMap(part -> part.writes().stream()).toList();
        if (writes.isEmpty()) {
            return;
        }
        StringBuilder sql = new StringBuilder();
        Map<String, @Nullable Object> params = new HashMap<>();
        for (int i = 0; i < writes.size(); i++) {
            // Each write's parameters get names of their own.
            String prefix = "w" + i + "_";
            writes.get(i).params().forEach((name, value) -> params.put(prefix + name, value));
            String own = PARAMETER.matcher(writes.get(i).sql()).replaceAll(":" + prefix + "$1");
            sql.append(i == writes.size() - 1 ? own : (i == 0 ? "with " : ", ") + "write_" + i + " as (" + own + ")\n");
        }
        jdbc.sql(sql.toString()).params(params).update();
    }

    /** What one kind of writer wants of the transaction. */
    public interface Part {

        /** Asked for right before the commit. None if there is nothing to write. */
        List<Write> writes();

        /** After the rows are there for everybody. */
        default void afterCommit() {
            // Most rows wait to be read.
        }

        /** Nothing was written, or nobody can say whether it was. */
        default void afterRollback() {
            // Most parts hold nothing.
        }
    }

    /**
     * One of the data-modifying queries of the statement. All of them see the state before it, so that no two may touch the
     * same row; constraints, those between their rows too, are checked when it is complete.
     *
     * @param sql with named parameters; a colon that begins no parameter would be taken for one
     */
    public record Write(String sql, Map<String, @Nullable Object> params) {}

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

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                parts.forEach(Part::afterRollback);
            }
        }
    }
}

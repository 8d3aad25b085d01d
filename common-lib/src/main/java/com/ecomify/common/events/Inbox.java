package com.ecomify.common.events;

import com.ecomify.common.observability.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which events each consumer has applied, in the same transaction as their effect. */
public class Inbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MeterRegistry meters;
    private final Traces traces;

    Inbox(JdbcClient jdbc, TransactionTemplate transactions, MeterRegistry meters, Traces traces) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.meters = meters;
        this.traces = traces;
    }

    /** @param consumer a stable name, unique per service; renaming it applies all events again */
    public EventHandlers handlers(String consumer) {
        return new EventHandlers(consumer, this::applyOnce, meters, traces);
    }

    /** Runs {@code effect} and records the event, both or neither. False if the event was applied before. */
    boolean applyOnce(String consumer, UUID eventId, Runnable effect) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            int inserted = jdbc.sql("insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing")
                    .params(consumer, eventId)
                    .update();
            if (inserted == 1) {
                effect.run();
            }
            return inserted == 1;
        }));
    }
}

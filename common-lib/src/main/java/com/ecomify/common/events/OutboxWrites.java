package com.ecomify.common.events;

import com.ecomify.common.transactions.LastWrites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events of one transaction; they get their positions in the order in which they were appended. */
final class OutboxWrites implements LastWrites.Part {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, store_id, sequence, shard, occurred_at, traceparent)
            select id, topic, key, type, payload, store_id, sequence, shard, occurred_at, traceparent
            from unnest(cast(:ids as uuid[]), cast(:topics as text[]), cast(:keys as text[]),
                cast(:types as text[]), cast(:payloads as bytea[]), cast(:stores as uuid[]),
                cast(:sequences as bigint[]), cast(:shards as int[]), cast(:times as timestamptz[]),
                cast(:traces as text[]))
                with ordinality as e (id, topic, key, type, payload, store_id, sequence, shard, occurred_at, traceparent, n)
            order by n""";

    private final OutboxSignal signal;
    private final List<Row> rows = new ArrayList<>();

    OutboxWrites(OutboxSignal signal) {
        this.signal = signal;
    }

    void add(Row row) {
        rows.add(row);
    }

    @Override
    public List<LastWrites.Write> writes() {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("ids", texts(Row::id));
        params.put("topics", texts(Row::topic));
        params.put("keys", texts(Row::key));
        params.put("types", texts(Row::type));
        params.put("payloads", rows.stream().map(Row::payload).toArray(byte[][]::new));
        params.put("stores", texts(Row::store));
        params.put("sequences", rows.stream().mapToLong(Row::sequence).toArray());
        params.put(
                "shards",
                rows.stream().mapToInt(row -> OutboxShards.of(row.key())).toArray());
        params.put("times", texts(Row::occurredAt));
        params.put("traces", texts(Row::traceparent));
        return List.of(new LastWrites.Write(INSERT, params));
    }

    @Override
    public void afterCommit() {
        signal.wake();
    }

    private @Nullable String[] texts(Function<Row, @Nullable Object> value) {
        return rows.stream()
                .map(row -> {
                    Object found = value.apply(row);
                    return found == null ? null : found.toString();
                })
                .toArray(String[]::new);
    }

    @SuppressWarnings("ArrayRecordComponent") // the payload is passed on, never compared
    record Row(
            UUID id,
            String topic,
            String key,
            String type,
            byte[] payload,
            @Nullable UUID store,
            long sequence,
            Instant occurredAt,
            @Nullable String traceparent) {}
}

package com.ecomify.common.deadlines;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.observability.TraceParent;
import com.ecomify.common.transactions.LastWrites;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one transaction wants of deadlines; of several wishes for one the last counts. */
final class DeadlineWrites implements LastWrites.Part {

    private static final String SET = """
            insert into deadlines (store_id, kind, subject_id, due_at, traceparent)
            select *, cast(:trace as text)
            from unnest(cast(:stores as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]),
                cast(:times as timestamptz[]))
            on conflict (store_id, kind, subject_id)
            do update set due_at = excluded.due_at, claimed_until = null, attempts = 0, traceparent = excluded.traceparent""";

    private static final String POSTPONE = """
            update deadlines d set due_at = w.due_at, claimed_until = null
            from unnest(cast(:stores as uuid[]), cast(:kinds as text[]),
                cast(:subjects as uuid[]), cast(:times as timestamptz[]))
                as w (store_id, kind, subject_id, due_at)
            where d.store_id = w.store_id and d.kind = w.kind and d.subject_id = w.subject_id""";

    private static final String CLEAR = """
            delete from deadlines d
            using unnest(cast(:stores as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]))
                as w (store_id, kind, subject_id)
            where d.store_id = w.store_id and d.kind = w.kind and d.subject_id = w.subject_id""";

    private final DeadlineSignal signal;
    private final Clock clock;
    private final Map<Key, Instant> set = new LinkedHashMap<>();
    private final Map<Key, Instant> postponed = new LinkedHashMap<>();
    private final Set<Key> cleared = new LinkedHashSet<>();

    DeadlineWrites(DeadlineSignal signal, Clock clock) {
        this.signal = signal;
        this.clock = clock;
    }

    void set(StoreId store, String kind, UUID subject, Instant dueAt) {
        Key key = new Key(store, kind, subject);
        postponed.remove(key);
        cleared.remove(key);
        set.put(key, dueAt);
    }

    /** A deadline that this transaction has set itself moves; one that it has cleared stays so. */
    void postpone(StoreId store, String kind, UUID subject, Instant dueAt) {
        Key key = new Key(store, kind, subject);
        if (set.containsKey(key)) {
            set.put(key, dueAt);
        } else if (!cleared.contains(key)) {
            postponed.put(key, dueAt);
        }
    }

    void clear(StoreId store, String kind, UUID subject) {
        Key key = new Key(store, kind, subject);
        set.remove(key);
        postponed.remove(key);
        cleared.add(key);
    }

    @Override
    public List<LastWrites.Write> writes() {
        List<LastWrites.Write> writes = new ArrayList<>();
        if (!cleared.isEmpty()) {
            writes.add(new LastWrites.Write(CLEAR, params(cleared)));
        }
        if (!postponed.isEmpty()) {
            Map<String, @Nullable Object> params = params(postponed.keySet());
            params.put("times", texts(postponed.values(), Instant::toString));
            writes.add(new LastWrites.Write(POSTPONE, params));
        }
        if (!set.isEmpty()) {
            Map<String, @Nullable Object> params = params(set.keySet());
            params.put("times", texts(set.values(), Instant::toString));
            params.put("trace", TraceParent.current().orElse(null));
            writes.add(new LastWrites.Write(SET, params));
        }
        return writes;
    }

    /** Only for what is due by now: the worker finds what is due later when it looks the next time. */
    @Override
    public void afterCommit() {
        Instant now = clock.instant();
        if (Stream.concat(set.values().stream(), postponed.values().stream()).anyMatch(dueAt -> !dueAt.isAfter(now))) {
            signal.wake();
        }
    }

    private static Map<String, @Nullable Object> params(Collection<Key> keys) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("stores", texts(keys, key -> key.store().toString()));
        params.put("kinds", texts(keys, Key::kind));
        params.put("subjects", texts(keys, key -> key.subject().toString()));
        return params;
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private record Key(StoreId store, String kind, UUID subject) {}
}

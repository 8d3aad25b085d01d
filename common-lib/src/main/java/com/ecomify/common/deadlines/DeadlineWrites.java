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
import org.jspecify.annotations.Nullable;

/** What one transaction wants of deadlines; of several wishes for one the last counts. */
final class DeadlineWrites implements LastWrites.Part {

    private static final String SET = """
            insert into deadlines (store_id, kind, subject_id, due_at, claimed_until, attempts, traceparent)
            select *, cast(:trace as text)
            from unnest(cast(:stores as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]),
                cast(:times as timestamptz[]), cast(:claimed as timestamptz[]), cast(:attempts as integer[]))
            on conflict (store_id, kind, subject_id)
            do update set due_at = excluded.due_at, claimed_until = excluded.claimed_until,
                attempts = excluded.attempts, traceparent = excluded.traceparent""";

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
    private final DeadlinePlaces places;
    private final Clock clock;
    private final Map<Key, Instant> set = new LinkedHashMap<>();
    private final Map<Key, Instant> postponed = new LinkedHashMap<>();
    private final Set<Key> cleared = new LinkedHashSet<>();
    private final Map<Key, DeadlineClaims.Claim> claimed = new HashMap<>();

    DeadlineWrites(DeadlineSignal signal, DeadlinePlaces places, Clock clock) {
        this.signal = signal;
        this.places = places;
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
            writes.add(new LastWrites.Write(SET, setParams()));
        }
        return writes;
    }

    private Map<String, @Nullable Object> setParams() {
        Instant now = clock.instant();
        String trace = TraceParent.current().orElse(null);
        set.forEach((key, dueAt) -> {
            if (!dueAt.isAfter(now) && places.take(key.kind())) {
                claimed.put(key, new DeadlineClaims.Claim(key.store(), key.kind(), key.subject(), 1, trace));
            }
        });
        String leaseEnd = now.plus(places.lease()).toString();
        Map<String, @Nullable Object> params = params(set.keySet());
        params.put("times", texts(set.values(), Instant::toString));
        params.put("claimed", texts(set.keySet(), key -> claimed.containsKey(key) ? leaseEnd : null));
        params.put("attempts", texts(set.keySet(), key -> claimed.containsKey(key) ? "1" : "0"));
        params.put("trace", trace);
        return params;
    }

    /** The worker looks by itself for what is due later. */
    @Override
    public void afterCommit() {
        claimed.values().forEach(places::begin);
        Instant now = clock.instant();
        boolean isDue = set.entrySet().stream()
                .anyMatch(each ->
                        !claimed.containsKey(each.getKey()) && !each.getValue().isAfter(now));
        if (isDue || postponed.values().stream().anyMatch(dueAt -> !dueAt.isAfter(now))) {
            signal.wake();
        }
    }

    @Override
    public void afterRollback() {
        places.release(claimed.size());
    }

    private static Map<String, @Nullable Object> params(Collection<Key> keys) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("stores", texts(keys, key -> key.store().toString()));
        params.put("kinds", texts(keys, Key::kind));
        params.put("subjects", texts(keys, key -> key.subject().toString()));
        return params;
    }

    private static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private record Key(StoreId store, String kind, UUID subject) {}
}

package com.ecomify.common.deadlines;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.observability.TraceParent;
import com.ecomify.common.transactions.LastWrites;
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
            insert into deadlines (store_id, kind, subject_id, due_at, traceparent)
            select *, cast(:setTrace as text)
            from unnest(cast(:setStores as uuid[]), cast(:setKinds as text[]), cast(:setSubjects as uuid[]),
                cast(:setTimes as timestamptz[]))
            on conflict (store_id, kind, subject_id)
            do update set due_at = excluded.due_at, claimed_until = null, attempts = 0, traceparent = excluded.traceparent""";

    private static final String POSTPONE = """
            update deadlines d set due_at = w.due_at, claimed_until = null
            from unnest(cast(:postponeStores as uuid[]), cast(:postponeKinds as text[]),
                cast(:postponeSubjects as uuid[]), cast(:postponeTimes as timestamptz[]))
                as w (store_id, kind, subject_id, due_at)
            where d.store_id = w.store_id and d.kind = w.kind and d.subject_id = w.subject_id""";

    private static final String CLEAR = """
            delete from deadlines d
            using unnest(cast(:clearStores as uuid[]), cast(:clearKinds as text[]), cast(:clearSubjects as uuid[]))
                as w (store_id, kind, subject_id)
            where d.store_id = w.store_id and d.kind = w.kind and d.subject_id = w.subject_id""";

    private final DeadlineSignal signal;
    private final Map<Key, Instant> set = new LinkedHashMap<>();
    private final Map<Key, Instant> postponed = new LinkedHashMap<>();
    private final Set<Key> cleared = new LinkedHashSet<>();

    DeadlineWrites(DeadlineSignal signal) {
        this.signal = signal;
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
    public List<String> statements() {
        List<String> statements = new ArrayList<>();
        if (!cleared.isEmpty()) {
            statements.add(CLEAR);
        }
        if (!postponed.isEmpty()) {
            statements.add(POSTPONE);
        }
        if (!set.isEmpty()) {
            statements.add(SET);
        }
        return statements;
    }

    @Override
    public Map<String, @Nullable Object> params() {
        Map<String, @Nullable Object> params = new HashMap<>();
        put(params, "clear", cleared);
        put(params, "postpone", postponed.keySet());
        put(params, "set", set.keySet());
        params.put("postponeTimes", texts(postponed.values(), Instant::toString));
        params.put("setTrace", TraceParent.current().orElse(null));
        params.put("setTimes", texts(set.values(), Instant::toString));
        return params;
    }

    @Override
    public void afterCommit() {
        if (!set.isEmpty() || !postponed.isEmpty()) {
            signal.wake();
        }
    }

    private static void put(Map<String, @Nullable Object> params, String name, Collection<Key> keys) {
        params.put(name + "Stores", texts(keys, key -> key.store().toString()));
        params.put(name + "Kinds", texts(keys, Key::kind));
        params.put(name + "Subjects", texts(keys, key -> key.subject().toString()));
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private record Key(StoreId store, String kind, UUID subject) {}
}

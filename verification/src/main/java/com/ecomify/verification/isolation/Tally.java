package com.ecomify.verification.isolation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What was counted and what was wrong; safe for many threads. */
final class Tally {

    private final Map<String, AtomicInteger> counts = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    void add(String what, int number) {
        counts.computeIfAbsent(what, _ -> new AtomicInteger()).addAndGet(number);
    }

    void fault(String what) {
        faults.add(what);
    }

    boolean isClean() {
        return faults.isEmpty();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** One row for each count, aligned. */
    List<String> table() {
        List<String> rows = new ArrayList<>();
        synchronized (counts) {
            counts.forEach((what, number) -> rows.add("%-62s %8d".formatted(what, number.get())));
        }
        rows.add("%-62s %8d".formatted("faults", faults.size()));
        return rows;
    }
}

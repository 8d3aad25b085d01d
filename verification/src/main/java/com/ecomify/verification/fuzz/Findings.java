package com.ecomify.verification.fuzz;

import com.ecomify.verification.api.Answer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What came back, and what was wrong with it: the first of each kind with the request that shows it. */
final class Findings {

    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, String> faults = Collections.synchronizedMap(new TreeMap<>());
    private final AtomicInteger faulty = new AtomicInteger();
    private final ConcurrentLinkedQueue<Slow> slow = new ConcurrentLinkedQueue<>();

    /** An answer that took too long, while many others were under way. */
    record Slow(String operation, Answer answer) {}

    void count(Answer answer) {
        statuses.computeIfAbsent(answer.status(), _ -> new AtomicInteger()).incrementAndGet();
    }

    void fault(String operation, String what, Answer answer) {
        faulty.incrementAndGet();
        faults.putIfAbsent(
                operation + ": " + what,
                answer.shown() + "\n    " + answer.request().curl());
    }

    void slow(String operation, Answer answer) {
        slow.add(new Slow(operation, answer));
    }

    Iterable<Slow> slowOnes() {
        return slow;
    }

    int slowCount() {
        return slow.size();
    }

    Map<Integer, AtomicInteger> statuses() {
        return statuses;
    }

    Map<String, String> faults() {
        return faults;
    }

    int faulty() {
        return faulty.get();
    }
}

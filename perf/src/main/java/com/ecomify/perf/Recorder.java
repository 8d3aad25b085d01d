package com.ecomify.perf;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What happened during one run of the load generator, by kind of request. */
final class Recorder {

    /** More requests under way than this, and the rest is not sent: the rate is too high, and memory is not endless. */
    private static final int MOST_UNDER_WAY = 4_000;

    private static final int FIRST_ERROR = 400;

    private final ConcurrentMap<String, Latencies> answered = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, LongAdder> sent = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, LongAdder> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final LongAdder shed = new LongAdder();

    /** Whether another shopper may begin. */
    boolean enter() {
        if (underWay.incrementAndGet() <= MOST_UNDER_WAY) {
            return true;
        }
        underWay.decrementAndGet();
        shed.increment();
        return false;
    }

    void leave() {
        underWay.decrementAndGet();
    }

    void sent(String kind) {
        sent.computeIfAbsent(kind, _ -> new LongAdder()).increment();
    }

    /** @param status of the answer; none of those from 400 on was wanted */
    void answered(String kind, long milliseconds, int status) {
        if (status < FIRST_ERROR) {
            succeeded(kind, milliseconds);
        } else {
            refusals.computeIfAbsent(status, _ -> new LongAdder()).increment();
        }
    }

    void succeeded(String kind, long milliseconds) {
        latencies(kind).add(milliseconds);
    }

    Latencies latencies(String kind) {
        return answered.computeIfAbsent(kind, _ -> new Latencies());
    }

    /** How many were sent; a purchase is made of some and is none itself. */
    long requests() {
        return sent.entrySet().stream()
                .filter(kind -> !kind.getKey().equals(Shopping.PURCHASE))
                .mapToLong(kind -> kind.getValue().sum())
                .sum();
    }

    /** Those that were not answered, or refused, or not even sent. */
    long errors(String kind) {
        long asked = sent.getOrDefault(kind, new LongAdder()).sum();
        return asked - latencies(kind).count();
    }

    /** Shoppers that were not let in because too many were under way. */
    long shed() {
        return shed.sum();
    }

    /** How often each status from 400 on came back. */
    Map<Integer, Long> refusals() {
        Map<Integer, Long> all = new TreeMap<>();
        refusals.forEach((status, count) -> all.put(status, count.sum()));
        return all;
    }
}

package com.ecomify.perf;

import java.util.Map;
import java.util.TreeMap;

/**
 * A line of the table.
 *
 * @param load how requests came
 * @param rate answers per second
 * @param p50 milliseconds, as p95 and p99
 * @param cpu milliseconds of processor time per request, by process
 * @param statements per request, by service
 * @param met whether the budget is kept
 */
record Row(
        String scenario,
        String kind,
        String load,
        double rate,
        long p50,
        long p95,
        long p99,
        long answers,
        long errors,
        Map<String, Double> cpu,
        Map<String, Double> statements,
        String budget,
        boolean met,
        String note) {

    private static final double WORTH_SHOWING = 0.005;

    /** Something that is no request, such as an import. */
    static Row fact(String scenario, String kind, double rate, String budget, boolean met, String note) {
        return new Row(scenario, kind, "", rate, 0, 0, 0, 0, 0, Map.of(), Map.of(), budget, met, note);
    }

    Row noting(String more) {
        return new Row(
                scenario,
                kind,
                load,
                rate,
                p50,
                p95,
                p99,
                answers,
                errors,
                cpu,
                statements,
                budget,
                met,
                note.isEmpty() ? more : note + "; " + more);
    }

    Row andMet(boolean also) {
        return new Row(
                scenario, kind, load, rate, p50, p95, p99, answers, errors, cpu, statements, budget, met && also, note);
    }

    static Map<String, Double> share(Map<String, ? extends Number> totals, long requests, double factor) {
        Map<String, Double> shares = new TreeMap<>();
        totals.forEach((part, total) -> {
            double share = total.doubleValue() * factor / Math.max(1, requests);
            if (share >= WORTH_SHOWING) {
                shares.put(part, share);
            }
        });
        return shares;
    }
}

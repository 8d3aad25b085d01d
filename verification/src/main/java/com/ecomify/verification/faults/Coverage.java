package com.ecomify.verification.faults;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the campaign has done so far. Safe for use by several threads. */
final class Coverage {

    private final Map<String, Map<String, Integer>> caught = new TreeMap<>();
    private final Map<String, Integer> aimed = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();

    /** Checkouts at these steps were under way when the part died. */
    synchronized void died(String part, List<String> steps) {
        Map<String, Integer> row = caught.computeIfAbsent(part, any -> new TreeMap<>());
        steps.forEach(step -> row.merge(step, 1, Integer::sum));
    }

    /** The part died in the moment that a checkout was seen at the step. */
    synchronized void hit(String part, String step) {
        aimed.merge(part + "/" + step, 1, Integer::sum);
    }

    synchronized void happened(String fault) {
        faults.merge(fault, 1, Integer::sum);
    }

    synchronized void print(PrintStream out) {
        out.println("\nKills aimed at a step, and checkouts that were at the step when the part died:");
        out.printf("  %-14s", "");
        RoundPlan.STEPS.forEach(step -> out.printf("%17s", step));
        out.println();
        caught.forEach((part, row) -> {
            out.printf("  %-14s", part);
            for (String step : RoundPlan.STEPS) {
                out.printf("%17s", aimed.getOrDefault(part + "/" + step, 0) + " kills, " + row.getOrDefault(step, 0));
            }
            out.println();
        });
        out.println("\nFaults:");
        faults.forEach((fault, times) -> out.printf("  %5d  %s%n", times, fault));
    }
}

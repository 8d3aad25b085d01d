package com.ecomify.verification.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What happens in a round: made of its seed alone.
 *
 * @param faults what happens to the platform
 * @param visits what shoppers do
 * @param adjustments what merchants do to the stock
 */
record RoundPlan(long seed, List<Fault> faults, List<Visit> visits, List<Adjustment> adjustments) {

    static final List<String> STEPS =
            List.of("RESERVING", "AUTHORIZING", "AWAITING_ACTION", "CONFIRMED", "UNDOING", "REVERSING");
    static final List<String> SALE = List.of("order", "inventory", "payment");

    static final int SHOPS = 3;
    /** Of which the last is scarce: it sells out, and merchants go on filling it up. */
    static final List<Long> STOCKS = List.of(1_000_000L, 1_000_000L, 6L);

    static final List<String> OTHERS = List.of("gateway", "plugin", "analytics", "store", "product", "auth");
    private static final List<String> ENGINES = List.of("kafka", "postgres", "redis", "elasticsearch");
    private static final int KINDS = 12;
    private static final List<String> CARDS = List.of(
            "pm_card_visa",
            "pm_card_visa",
            "pm_card_visa",
            "pm_card_chargeDeclined",
            "pm_card_slow",
            "pm_card_unknown",
            "pm_card_unknownNoWebhook",
            "pm_card_threeDSecure2Required");
    private static final int VISITS = 14;
    private static final int VISITS_OF_QUICK_ROUNDS = 9;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_OF_QUICK_ROUNDS = Duration.ofSeconds(4);
    private static final int ARRIVALS_MILLIS = 2500;

    /** A merchant's correction of the stock. */
    record Adjustment(int shop, int variant, int delta, Duration after, boolean twice) {}

    /** @param quick with fewer shoppers, one fault, and engines that are soon back */
    static RoundPlan of(long seed, boolean quick) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        return new RoundPlan(
                seed,
                quick ? List.of(onlyFault(seed, random)) : faults(seed, random),
                visits(random, quick ? VISITS_OF_QUICK_ROUNDS : VISITS),
                adjustments(random));
    }

    /**
     * One kill at a step, so that rounds in a row meet each step with each service of the sale. More comes once that service
     * has died, so that it disturbs the recovery.
     */
    private static List<Fault> faults(long seed, Random random) {
        List<Fault> faults = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        int cell = (int) Math.floorMod(seed, (long) STEPS.size() * SALE.size());
        Fault kill = kill(cell / SALE.size(), cell, random);
        faults.add(kill);
        parts.add(kill.part());
        int count = 2 + random.nextInt(2);
        while (faults.size() < count) {
            Fault fault = fault(random.nextInt(KINDS), random, LONGEST);
            if (parts.add(fault.part())) {
                faults.add(fault);
            }
        }
        return List.copyOf(faults);
    }

    /** In turns a kill, at the next step with another service than the last time, and the next kind of all the others. */
    private static Fault onlyFault(long seed, Random random) {
        long turn = Math.floorDiv(seed, 2L);
        if (Math.floorMod(seed, 2L) == 1) {
            return fault((int) Math.floorMod(turn, (long) KINDS), random, LONGEST_OF_QUICK_ROUNDS);
        }
        int cell = (int) Math.floorMod(turn, (long) STEPS.size() * SALE.size());
        return kill(cell % STEPS.size(), cell + cell / STEPS.size(), random);
    }

    private static Fault kill(int step, int service, Random random) {
        return new Fault.Kill(
                SALE.get(service % SALE.size()), Duration.ofMillis(200), STEPS.get(step), random.nextInt(6) == 0);
    }

    private static Fault fault(int kind, Random random, Duration longest) {
        Duration after = Duration.ofMillis(random.nextInt(ARRIVALS_MILLIS));
        Duration away = Duration.ofMillis(
                500 + (random.nextInt(5) == 0 ? random.nextLong(longest.toMillis()) : random.nextLong(1500)));
        return switch (kind) {
            case 0, 1, 2, 3 -> new Fault.Outage(ENGINES.get(kind), after, away, random.nextBoolean());
            case 4 -> new Fault.Outage(one(SALE, random), after, Duration.ZERO, true);
            case 5, 6 -> new Fault.Kill(one(OTHERS, random), after, "", random.nextInt(6) == 0);
            case 7 -> new Fault.Freeze(one(SALE, random), after, CampaignTimes.FREEZE);
            case 8 -> new Fault.Freeze(one(ENGINES, random), after, away);
            case 9 -> new Fault.Repeat(after, 5 + random.nextInt(40), random.nextLong());
            case 10 ->
                new Fault.Rewind(
                        one(List.of("order", "inventory", "payment", "analytics", "plugin", "store"), random),
                        after,
                        5 + random.nextInt(40));
            default -> new Fault.DeafReceiver(after, away);
        };
    }

    /** One of each kind that the steps need, in the first store, and others as they come. */
    private static List<Visit> visits(Random random, int count) {
        List<Visit> visits = new ArrayList<>();
        for (Visit.Confirmation confirmation : List.of(Visit.Confirmation.APPROVE, Visit.Confirmation.REFUSE)) {
            Duration first = Duration.ofMillis(random.nextInt(ARRIVALS_MILLIS / 2));
            visits.add(visit(random, 0, first, "pm_card_visa", Visit.Confirmation.APPROVE, true));
            visits.add(visit(random, 0, first, "pm_card_chargeDeclined", Visit.Confirmation.APPROVE, false));
            visits.add(visit(random, 0, first, "pm_card_threeDSecure2Required", confirmation, false));
        }
        Duration left = Duration.ofMillis(random.nextInt(ARRIVALS_MILLIS));
        visits.add(visit(random, 0, left, "pm_card_threeDSecure2Required", Visit.Confirmation.LEAVE, false));
        while (visits.size() < count) {
            visits.add(visit(
                    random,
                    random.nextInt(SHOPS),
                    Duration.ofMillis(random.nextInt(ARRIVALS_MILLIS)),
                    one(CARDS, random),
                    one(List.of(Visit.Confirmation.values()), random),
                    random.nextInt(5) == 0));
        }
        return List.copyOf(visits);
    }

    private static Visit visit(
            Random random, int shop, Duration after, String card, Visit.Confirmation confirmation, boolean cancelled) {
        List<Visit.Line> lines = new ArrayList<>();
        int first = random.nextInt(STOCKS.size());
        lines.add(new Visit.Line(first, 1 + random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            lines.add(new Visit.Line((first + 1) % STOCKS.size(), 1 + random.nextInt(2)));
        }
        int copies = random.nextInt(4) == 0 ? 2 + random.nextInt(4) : 1;
        Duration hangsUp = random.nextInt(4) == 0 ? Duration.ofMillis(1 + random.nextInt(300)) : Duration.ZERO;
        return new Visit(
                shop,
                after,
                List.copyOf(lines),
                card,
                copies,
                hangsUp,
                confirmation,
                cancelled,
                random.nextInt(5) == 0);
    }

    private static List<Adjustment> adjustments(Random random) {
        List<Adjustment> adjustments = new ArrayList<>();
        for (int shop = 0; shop < SHOPS; shop++) {
            Duration after = Duration.ofMillis(random.nextInt(ARRIVALS_MILLIS));
            int scarce = STOCKS.size() - 1;
            adjustments.add(new Adjustment(shop, scarce, 1 + random.nextInt(5), after, random.nextBoolean()));
            adjustments.add(new Adjustment(shop, random.nextInt(scarce + 1), -1 - random.nextInt(3), after, false));
        }
        return List.copyOf(adjustments);
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

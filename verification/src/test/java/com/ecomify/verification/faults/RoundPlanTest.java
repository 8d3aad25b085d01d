package com.ecomify.verification.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundPlanTest {

    @Test
    void isMadeOfItsSeedAlone() {
        assertThat(RoundPlan.of(42, true)).isEqualTo(RoundPlan.of(42, true));
        assertThat(RoundPlan.of(42, true)).isNotEqualTo(RoundPlan.of(43, true));
    }

    @Test
    void killsEachServiceOfTheSaleAtEachStepWithinEighteenRounds() {
        assertThat(killed(LongStream.range(1_000_003, 1_000_021), false))
                .hasSize(RoundPlan.SALE.size() * RoundPlan.STEPS.size());
    }

    @Test
    void meetsEachStepAndEachServiceOfTheSaleWithinTwentyFiveQuickRounds() {
        for (long seed = 0; seed < 36; seed++) {
            Set<String> killed = killed(LongStream.range(seed, seed + 25), true);

            assertThat(killed).hasSizeGreaterThanOrEqualTo(2 * RoundPlan.STEPS.size());
            for (String step : RoundPlan.STEPS) {
                assertThat(killed).anyMatch(each -> each.endsWith(" " + step));
            }
            for (String service : RoundPlan.SALE) {
                assertThat(killed).anyMatch(each -> each.startsWith(service + " "));
            }
        }
        assertThat(killed(LongStream.range(0, 36), true)).hasSize(RoundPlan.SALE.size() * RoundPlan.STEPS.size());
    }

    private static Set<String> killed(LongStream seeds, boolean quick) {
        Set<String> killed = new HashSet<>();
        seeds.mapToObj(seed -> RoundPlan.of(seed, quick))
                .flatMap(plan -> plan.faults().stream())
                .forEach(fault -> {
                    if (fault instanceof Fault.Kill kill && !kill.step().isEmpty()) {
                        killed.add(kill.part() + " " + kill.step());
                    }
                });
        return killed;
    }

    @Test
    void disturbsInEveryWayWithinTwentyFiveQuickRounds() {
        Set<String> ways = new HashSet<>();
        LongStream.range(1_000_003, 1_000_028)
                .mapToObj(seed -> RoundPlan.of(seed, true))
                .flatMap(plan -> plan.faults().stream())
                .forEach(fault -> ways.add(
                        fault instanceof Fault.Outage
                                ? "away: " + fault.part()
                                : fault.getClass().getSimpleName()));

        assertThat(ways)
                .contains(
                        "away: kafka",
                        "away: postgres",
                        "away: redis",
                        "away: elasticsearch",
                        "Kill",
                        "Freeze",
                        "Repeat",
                        "Rewind",
                        "DeafReceiver");
    }

    @Test
    void disturbsEachPartOnceInARound() {
        for (long seed = 0; seed < 500; seed++) {
            assertThat(RoundPlan.of(seed, true).faults()).hasSize(1);
            assertThat(RoundPlan.of(seed, false).faults())
                    .hasSizeBetween(2, 3)
                    .extracting(Fault::part)
                    .doesNotHaveDuplicates();
        }
    }
}

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
    void killsEachServiceOfTheSaleAtEachStepWithinTwentyFiveRounds() {
        Set<String> killed = new HashSet<>();
        LongStream.range(1_000_003, 1_000_028)
                .mapToObj(seed -> RoundPlan.of(seed, true))
                .flatMap(plan -> plan.faults().stream())
                .forEach(fault -> {
                    if (fault instanceof Fault.Kill kill && !kill.step().isEmpty()) {
                        killed.add(kill.part() + kill.step());
                    }
                });

        assertThat(killed).hasSize(RoundPlan.SALE.size() * RoundPlan.STEPS.size());
    }

    @Test
    void disturbsInEveryWayWithinTwentyFiveRounds() {
        Set<String> ways = new HashSet<>();
        LongStream.range(1_000_003, 1_000_028)
                .mapToObj(seed -> RoundPlan.of(seed, true))
                .flatMap(plan -> plan.faults().stream().skip(1))
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
            assertThat(RoundPlan.of(seed, true).faults())
                    .hasSizeBetween(1, 2)
                    .extracting(Fault::part)
                    .doesNotHaveDuplicates();
            assertThat(RoundPlan.of(seed, false).faults())
                    .hasSizeBetween(2, 3)
                    .extracting(Fault::part)
                    .doesNotHaveDuplicates();
        }
    }
}

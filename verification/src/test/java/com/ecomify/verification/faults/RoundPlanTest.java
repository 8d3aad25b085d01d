package com.ecomify.verification.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundPlanTest {

    private static final Duration LONGEST = Duration.ofSeconds(4);

    @Test
    void isMadeOfItsSeedAlone() {
        assertThat(RoundPlan.of(42, LONGEST)).isEqualTo(RoundPlan.of(42, LONGEST));
        assertThat(RoundPlan.of(42, LONGEST)).isNotEqualTo(RoundPlan.of(43, LONGEST));
    }

    @Test
    void killsEachServiceOfTheSaleAtEachStepWithinTwentyFiveRounds() {
        Set<String> killed = new HashSet<>();
        LongStream.range(1_000_003, 1_000_028)
                .mapToObj(seed -> RoundPlan.of(seed, LONGEST))
                .flatMap(plan -> plan.faults().stream())
                .forEach(fault -> {
                    if (fault instanceof Fault.Kill kill && !kill.step().isEmpty()) {
                        killed.add(kill.part() + kill.step());
                    }
                });

        assertThat(killed).hasSize(RoundPlan.SALE.size() * RoundPlan.STEPS.size());
    }

    @Test
    void disturbsEachPartOnceInARound() {
        for (long seed = 0; seed < 500; seed++) {
            RoundPlan plan = RoundPlan.of(seed, LONGEST);

            assertThat(plan.faults()).extracting(Fault::part).doesNotHaveDuplicates();
        }
    }
}

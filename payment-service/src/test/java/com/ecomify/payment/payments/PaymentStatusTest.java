package com.ecomify.payment.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.payment.providers.Standing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentStatusTest {

    /** The table once more, as a reader of the design would write it. */
    private static final Map<PaymentStatus, Set<PaymentStatus>> ALLOWED = Map.of(
            PaymentStatus.PENDING,
                    EnumSet.of(
                            PaymentStatus.ACTION_REQUIRED,
                            PaymentStatus.UNKNOWN,
                            PaymentStatus.AUTHORIZED,
                            PaymentStatus.CAPTURED,
                            PaymentStatus.VOIDED,
                            PaymentStatus.DECLINED),
            PaymentStatus.ACTION_REQUIRED,
                    EnumSet.of(
                            PaymentStatus.UNKNOWN,
                            PaymentStatus.AUTHORIZED,
                            PaymentStatus.CAPTURED,
                            PaymentStatus.VOIDED,
                            PaymentStatus.DECLINED),
            PaymentStatus.UNKNOWN,
                    EnumSet.of(
                            PaymentStatus.ACTION_REQUIRED,
                            PaymentStatus.AUTHORIZED,
                            PaymentStatus.CAPTURED,
                            PaymentStatus.VOIDED,
                            PaymentStatus.REFUNDED,
                            PaymentStatus.DECLINED),
            PaymentStatus.AUTHORIZED, EnumSet.of(PaymentStatus.UNKNOWN, PaymentStatus.CAPTURED, PaymentStatus.VOIDED),
            PaymentStatus.CAPTURED, EnumSet.of(PaymentStatus.UNKNOWN, PaymentStatus.REFUNDED));

    @ParameterizedTest
    @EnumSource
    void movesOnlyWhereTheTableAllows(PaymentStatus from) {
        Set<PaymentStatus> reachable = EnumSet.noneOf(PaymentStatus.class);
        for (PaymentStatus to : PaymentStatus.values()) {
            if (from.canBecome(to)) {
                reachable.add(to);
            }
        }

        assertThat(reachable).isEqualTo(ALLOWED.getOrDefault(from, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"VOIDED", "REFUNDED", "DECLINED"})
    void neverLeavesAnEnd(PaymentStatus end) {
        assertThat(PaymentStatus.values()).noneMatch(end::canBecome);
    }

    @ParameterizedTest
    @EnumSource
    void knowsAStatusForEveryStanding(Standing standing) {
        assertThat(PaymentStatus.of(standing)).isNotEqualTo(PaymentStatus.PENDING);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHORIZATION, PROCESSING, PENDING",
        "AUTHORIZATION, ACTION_REQUIRED, PENDING",
        "AUTHORIZATION, AUTHORIZED, SUCCESS",
        "AUTHORIZATION, CAPTURED, SUCCESS",
        "AUTHORIZATION, DECLINED, FAILURE",
        "AUTHORIZATION, VOIDED, FAILURE",
        "CAPTURE, AUTHORIZED, ERROR",
        "CAPTURE, CAPTURED, SUCCESS",
        "CAPTURE, REFUNDED, SUCCESS",
        "CAPTURE, VOIDED, FAILURE",
        "VOID, AUTHORIZED, ERROR",
        "VOID, ACTION_REQUIRED, ERROR",
        "VOID, VOIDED, SUCCESS",
        "VOID, DECLINED, SUCCESS",
        "VOID, CAPTURED, FAILURE",
        "REFUND, CAPTURED, ERROR",
        "REFUND, REFUNDED, SUCCESS",
        "REFUND, VOIDED, FAILURE"
    })
    void readsTheOutcomeOfAnOperationFromTheStanding(
            TransactionType operation, Standing standing, TransactionStatus outcome) {
        assertThat(operation.outcome(standing)).isEqualTo(outcome);
    }

    @Test
    void doublesThePauseBetweenQuestionsUpToALimit() {
        PaymentProperties properties =
                new PaymentProperties(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofSeconds(30));

        assertThat(properties.pause(1)).hasSeconds(2);
        assertThat(properties.pause(3)).hasSeconds(8);
        assertThat(properties.pause(1_000)).hasMinutes(5);
    }
}

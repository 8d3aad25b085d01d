package com.ecomify.analytics.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ecomify.common.errors.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @Test
    void beginsAndEndsAtMidnightOfTheStore() {
        Period january = period("2026-01-01", "2026-01-31");

        assertThat(january.startsAt(ZoneId.of("Pacific/Auckland"))).isEqualTo(Instant.parse("2025-12-31T11:00:00Z"));
        assertThat(january.endsAt(ZoneId.of("Pacific/Auckland"))).isEqualTo(Instant.parse("2026-01-31T11:00:00Z"));
    }

    @Test
    void hasOneDayWhenBothEndsAreTheSame() {
        assertThat(period("2026-01-01", "2026-01-01").days(ZoneId.of("UTC"))).hasSize(1);
    }

    @Test
    void knowsTheDaysOnWhichTheClocksChange() {
        assertThat(length("2026-03-29")).isEqualTo(Duration.ofHours(23));
        assertThat(length("2026-10-25")).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void hasNothingInADayThatTheCalendarSkipped() {
        Period.Day skipped = period("2011-12-30", "2011-12-30")
                .days(ZoneId.of("Pacific/Apia"))
                .getFirst();

        assertThat(skipped.startsAt()).isEqualTo(skipped.endsAt());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-01",
        "2026-01-01, 2027-01-02",
        "1999-12-31, 2000-01-01",
        "2999-12-31, 3000-01-01",
        "-999999999-01-01, +999999999-12-31"
    })
    void refusesDaysThatAreNoPeriod(String from, String to) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> period(from, to));
    }

    @Test
    void takesALeapYear() {
        assertThat(period("2028-01-01", "2028-12-31").days(ZoneId.of("UTC"))).hasSize(366);
    }

    private static Duration length(String date) {
        Period.Day day = period(date, date).days(ZoneId.of("Europe/Berlin")).getFirst();
        return Duration.between(day.startsAt(), day.endsAt());
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}

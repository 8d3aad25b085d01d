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
    void cutsDaysAtMidnightOfTheStore() {
        Period.Day day = Period.day(LocalDate.parse("2026-01-31"), ZoneId.of("Pacific/Auckland"));

        assertThat(day.startsAt()).isEqualTo(Instant.parse("2026-01-30T11:00:00Z"));
        assertThat(day.endsAt()).isEqualTo(Instant.parse("2026-01-31T11:00:00Z"));
    }

    @Test
    void hasOneDayWhenBothEndsAreTheSame() {
        assertThat(period("2026-01-01", "2026-01-01").days()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 12",
        "2026-01-02, 2026-12-30, 10",
        "2026-01-31, 2026-03-01, 1",
        "2026-02-01, 2026-02-28, 1",
        "2026-02-01, 2026-02-27, 0",
        "2026-05-02, 2026-05-31, 0"
    })
    void knowsTheMonthsThatItHoldsAsAWhole(String from, String to, int months) {
        assertThat(period(from, to).wholeMonths()).hasSize(months).allMatch(month -> month.getDayOfMonth() == 1);
    }

    @Test
    void knowsTheDaysOnWhichTheClocksChange() {
        assertThat(length("2026-03-29")).isEqualTo(Duration.ofHours(23));
        assertThat(length("2026-10-25")).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void hasNothingInADayThatTheCalendarSkipped() {
        Period.Day skipped = Period.day(LocalDate.parse("2011-12-30"), ZoneId.of("Pacific/Apia"));

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
        assertThat(period("2028-01-01", "2028-12-31").days()).hasSize(366);
    }

    private static Duration length(String date) {
        Period.Day day = Period.day(LocalDate.parse(date), ZoneId.of("Europe/Berlin"));
        return Duration.between(day.startsAt(), day.endsAt());
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}

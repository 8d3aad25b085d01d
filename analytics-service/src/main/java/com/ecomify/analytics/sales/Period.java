package com.ecomify.analytics.sales;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The days from {@code from} to {@code to}, both included: at least one, at most 366. */
record Period(LocalDate from, LocalDate to) {

    private static final int MAX_DAYS = 366;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** @throws ProblemException (400) if it is empty, too long or out of any store's life */
    Period {
        if (from.isBefore(FIRST) || to.isAfter(LAST) || to.isBefore(from)) {
            throw refused(
                    "to", "to: %s (expected: from %s to %s, not before from: %s)".formatted(to, FIRST, LAST, from));
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days > MAX_DAYS) {
            throw refused("to", "from %s to %s: %d days (expected: at most %d)".formatted(from, to, days, MAX_DAYS));
        }
    }

    /**
     * A day of a time zone as instants: 23 or 25 hours where the clocks change, none where the calendar skips it.
     *
     * @param endsAt the first instant of the next day
     */
    record Day(LocalDate date, Instant startsAt, Instant endsAt) {}

    static Day day(LocalDate date, ZoneId zone) {
        return new Day(date, start(date, zone), start(date.plusDays(1), zone));
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** The first days of the months that lie in the period as a whole. */
    List<LocalDate> wholeMonths() {
        LocalDate first = from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
        return first.isAfter(to)
                ? List.of()
                : first.datesUntil(to.plusDays(1), java.time.Period.ofMonths(1))
                        .filter(month -> !month.plusMonths(1).isAfter(to.plusDays(1)))
                        .toList();
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static ProblemException refused(String parameter, String detail) {
        return new ProblemException(CommonError.INVALID_PARAMETER, detail, Map.of("parameter", parameter));
    }
}

package com.ecomify.product.catalog;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.errors.Violation;
import com.ecomify.common.money.MoneyInput;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a draft, so that a client hears of all faults at once. */
final class FieldChecks {

    private static final long MAX_PRICE_MINOR = 9_999_999_999L;
    private static final int MAX_VIOLATIONS = 100;

    private final List<Violation> violations = new ArrayList<>();

    void reject(String field, String code, String message) {
        if (violations.size() < MAX_VIOLATIONS) {
            violations.add(new Violation(field, code, message));
        }
    }

    /** @throws ProblemException (400) if anything was rejected */
    void throwIfAny() {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** The trimmed text: the current one when nothing was said, null when it is empty. */
    @Nullable
    String text(String field, @Nullable String given, @Nullable String current, int maxLength) {
        if (given == null) {
            return current;
        }
        String text = given.strip();
        if (text.length() > maxLength) {
            reject(field, "TOO_LONG", "length: " + text.length() + " (expected: at most " + maxLength + ")");
        } else if (text.chars().anyMatch(FieldChecks::isUnprintable)) {
            reject(field, "CONTROL_CHARACTER", "contains a control character (expected: none)");
        }
        return text.isEmpty() ? null : text;
    }

    /** Like {@link #text}, of a field that has to have a value; empty only after it was rejected. */
    String required(String field, @Nullable String given, @Nullable String current, int maxLength) {
        String text = text(field, given, current, maxLength);
        if (text == null) {
            reject(field, "REQUIRED", "is missing or empty");
            return "";
        }
        return text;
    }

    /** True if the list is within the limit. */
    boolean atMost(String field, List<?> list, int max) {
        if (list.size() > max) {
            reject(field, "TOO_MANY", "size: " + list.size() + " (expected: at most " + max + ")");
        }
        return list.size() <= max;
    }

    /** In minor units; 0 after it was rejected. */
    long price(String field, MoneyInput given, Currency currency) {
        try {
            long minor = given.toMoney(currency).amountMinor();
            if (minor >= 0 && minor <= MAX_PRICE_MINOR) {
                return minor;
            }
            reject(field, "OUT_OF_RANGE", given.amount() + " (expected: 0 or more, at most 10 digits)");
        } catch (IllegalArgumentException e) {
            reject(field, "INVALID_MONEY", String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}

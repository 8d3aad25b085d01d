package com.ecomify.store.config;

import org.jspecify.annotations.Nullable;

/** The form of text that people type into one line: PostgreSQL and mail headers take neither NUL nor line breaks. */
public final class PlainText {

    /** No control characters and no half surrogates; may be empty. */
    public static final String ONE_LINE = "[^\\p{Cntrl}\\p{Cs}]*";

    public static final String ONE_LINE_NOT_BLANK = "(?=.*\\S)" + ONE_LINE;

    public static final String PHONE = "\\+?[0-9][0-9 ()./-]{2,31}";

    /** What a violation says was expected. */
    public static final String EXPECTED = "one line of text";

    private PlainText() {}

    /**
     * @param number null or empty for none
     * @return the number, empty for none
     * @throws IllegalArgumentException if it cannot be a phone number
     */
    public static String phone(@Nullable String number) {
        if (number == null || number.isEmpty()) {
            return "";
        }
        if (!number.matches(PHONE)) {
            throw new IllegalArgumentException("value: " + number + " (expected: a phone number such as +1 555 0100)");
        }
        return number;
    }
}

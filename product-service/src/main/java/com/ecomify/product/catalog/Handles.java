package com.ecomify.product.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of handles: lower-case letters and digits of any script, in groups joined by single hyphens. */
final class Handles {

    static final int MAX_LENGTH = 255;

    private static final Pattern FORM =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}_]+(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}_]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}]+");
    private static final int ROOM_FOR_NUMBER = 8;

    private Handles() {}

    static boolean isWellFormed(String handle) {
        return FORM.matcher(handle).matches();
    }

    /** Such as {@code cafe-creme} for "Café Crème!"; {@code product} for a title without letters and digits. */
    static String of(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = OTHERS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC))
                .replaceAll("-");
        String cut = joined.length() > MAX_LENGTH - ROOM_FOR_NUMBER
                ? joined.substring(0, MAX_LENGTH - ROOM_FOR_NUMBER)
                : joined;
        String handle = cut.replaceAll("^-|-$", "");
        return handle.isEmpty() ? "product" : handle;
    }

    /** The base itself for 0, else the base with the number. */
    static String numbered(String base, int number) {
        return number == 0 ? base : base + "-" + number;
    }
}

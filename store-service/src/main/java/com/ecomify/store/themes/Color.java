package com.ecomify.store.themes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** A colour of the sRGB space. */
record Color(int red, int green, int blue) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalArgumentException if the text is not of the form {@code #rrggbb} */
    static Color parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("value: " + text + " (expected: a colour such as #1a2b3c)");
        }
        return new Color(channel(text, 1), channel(text, 3), channel(text, 5));
    }

    private static int channel(String text, int start) {
        return Integer.parseInt(text.substring(start, start + 2), 16);
    }

    /** The contrast ratio of WCAG 2, from 1 to 21; rounded down, so that none looks better than it is. */
    BigDecimal contrastWith(Color other) {
        double one = luminance();
        double two = other.luminance();
        double ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        // The nearest number to 21 may be just below it.
        return BigDecimal.valueOf(ratio + 1e-9).setScale(2, RoundingMode.DOWN);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}

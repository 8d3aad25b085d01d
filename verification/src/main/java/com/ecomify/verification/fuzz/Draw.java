package com.ecomify.verification.fuzz;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random choices of one request. */
final class Draw {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "null",
            "undefined",
            "\u0000",
            "a\u0000b",
            "\u202etxt.exe",
            "\ud83d\udc69\u200d\ud83d\ude80\ud83c\uddea\ud83c\uddfa",
            "Z\u0351\u036b\u0343a\u034f\u0321l\u0336g\u0347o",
            "' or '1'='1",
            "\"; drop table orders; --",
            "%s%n%x",
            "${7*7}#{7*7}",
            "{{7*7}}",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "line\r\nbreak: 1",
            "\ufeffbom",
            "\uffff",
            "-1",
            "1e999",
            "0x10",
            "NaN",
            "2026-02-30",
            "2026-13-01T25:61:61Z",
            "9999999999-01-01",
            "00000000-0000-0000-0000-000000000000",
            "01890000-0000-7000-8000-00000000000g",
            "true");

    private static final int[] LENGTHS = {256, 1_000, 3_000};

    private final Random random;

    Draw(long seed) {
        // Nearby seeds begin with similar numbers.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 17);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String nasty() {
        if (oneIn(8)) {
            return "x".repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
        }
        return of(NASTY);
    }

    /** The same, but now and then far beyond every limit: for where the length of a line is not what is tried. */
    String nastyInBody() {
        return oneIn(40) ? "y".repeat(200_000) : nasty();
    }

    String word() {
        return "w" + Integer.toString(random.nextInt(1 << 30), 36);
    }

    String uuid() {
        return new UUID((random.nextLong() & ~0xf000L) | 0x7000L, (random.nextLong() >>> 2) | Long.MIN_VALUE)
                .toString();
    }
}

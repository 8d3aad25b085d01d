package com.ecomify.localstack.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** The user's terminal. Lines only, so that a log file reads the same. */
final class Console {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** For work that is told in other words. */
    static Console silent() {
        return new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    synchronized void line(String text) {
        out.println(text);
    }

    void done(String what, Duration time, String detail) {
        line(String.format(Locale.ROOT, "  ✔ %-20s %6.1f s   %s", what, time.toMillis() / 1000.0, detail));
    }

    void failed(String what, String detail) {
        line(String.format(Locale.ROOT, "  ✘ %-20s %s", what, detail));
    }
}

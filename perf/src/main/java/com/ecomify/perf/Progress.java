package com.ecomify.perf;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Tells the user what goes on. */
final class Progress {

    private static final PrintStream OUT = System.out;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Progress() {}

    static void say(String text) {
        OUT.println(LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + "  " + text);
    }

    /** As it is, for tables. */
    static void print(String text) {
        OUT.println(text);
    }
}

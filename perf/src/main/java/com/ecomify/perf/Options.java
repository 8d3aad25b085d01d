package com.ecomify.perf;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param scenarios their names, in their order
 * @param products in the store that is measured
 * @param stores on the platform
 * @param asked how long each measurement takes, after the highest rate has been found; null for as long as usual
 * @param warmUp before the first measurement of a scenario
 * @param running whether to use the platform that is up instead of one of its own
 */
record Options(
        List<String> scenarios,
        int products,
        int stores,
        @Nullable Duration asked,
        Duration warmUp,
        boolean running) {

    private static final int MOST = 1_000_000;
    private static final Duration USUAL = Duration.ofSeconds(30);

    static Options parse(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        List<String> scenarios = new ArrayList<>();
        int products = 1000;
        int stores = 1;
        Duration asked = null;
        Duration warmUp = Duration.ofSeconds(45);
        boolean running = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--products" -> products = number(word, words);
                case "--stores" -> stores = number(word, words);
                case "--duration" -> asked = time(word, words);
                case "--warm-up" -> warmUp = time(word, words);
                case "--running" -> running = true;
                default -> scenarios.add(scenario(word));
            }
        }
        return new Options(List.copyOf(scenarios), products, stores, asked, warmUp, running);
    }

    /** Of a measurement that usually takes half a minute. */
    Duration duration() {
        return durationOr(USUAL);
    }

    /** Of one that usually takes this long. */
    Duration durationOr(Duration usual) {
        return asked == null ? usual : asked;
    }

    private static String scenario(String word) {
        if (word.startsWith("-")) {
            throw new IllegalArgumentException("Unknown option: " + word);
        }
        return word;
    }

    private static int number(String option, Deque<String> words) {
        String value = words.isEmpty() ? "" : words.pop();
        if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw new IllegalArgumentException(option + " wants a number from 1 to " + MOST);
        }
        return Integer.parseInt(value);
    }

    private static Duration time(String option, Deque<String> words) {
        String value = words.isEmpty() ? "" : words.pop();
        if (!value.matches("[0-9]{1,5}[sm]")) {
            throw new IllegalArgumentException(option + " wants a time such as 30s or 5m");
        }
        int number = Integer.parseInt(value.substring(0, value.length() - 1));
        return value.endsWith("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    }
}

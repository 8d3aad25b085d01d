package com.ecomify.perf;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the user asked for.
 *
 * @param scenarios their names, in their order
 * @param products in the store that is measured
 * @param stores on the platform
 * @param duration of each measurement, after the highest rate has been found
 * @param warmUp before the first measurement of a scenario
 * @param running whether to use the platform that is up instead of one of its own
 */
record Options(List<String> scenarios, int products, int stores, Duration duration, Duration warmUp, boolean running) {

    private static final int MOST = 1_000_000;

    static Options parse(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        List<String> scenarios = new ArrayList<>();
        Options options = new Options(List.of(), 1000, 1, Duration.ofSeconds(30), Duration.ofSeconds(45), false);
        while (!words.isEmpty()) {
            String word = words.pop();
            options = switch (word) {
                case "--products" -> options.products(number(word, words));
                case "--stores" -> options.stores(number(word, words));
                case "--duration" -> options.duration(seconds(word, words));
                case "--warm-up" -> options.warmUp(seconds(word, words));
                case "--running" ->
                    new Options(List.of(), options.products, options.stores, options.duration, options.warmUp, true);
                default -> {
                    scenarios.add(scenario(word));
                    yield options;
                }
            };
        }
        return new Options(
                List.copyOf(scenarios),
                options.products,
                options.stores,
                options.duration,
                options.warmUp,
                options.running);
    }

    private Options products(int number) {
        return new Options(scenarios, number, stores, duration, warmUp, running);
    }

    private Options stores(int number) {
        return new Options(scenarios, products, number, duration, warmUp, running);
    }

    private Options duration(Duration time) {
        return new Options(scenarios, products, stores, time, warmUp, running);
    }

    private Options warmUp(Duration time) {
        return new Options(scenarios, products, stores, duration, time, running);
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

    private static Duration seconds(String option, Deque<String> words) {
        String value = words.isEmpty() ? "" : words.pop();
        if (!value.matches("[0-9]{1,5}[sm]")) {
            throw new IllegalArgumentException(option + " wants a time such as 30s or 5m");
        }
        int number = Integer.parseInt(value.substring(0, value.length() - 1));
        return value.endsWith("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    }
}

package com.ecomify.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the user asked for.
 *
 * @param names of the verifications, in their order
 * @param seed of everything that is drawn at random: the same seed makes the same plan
 * @param rounds how often the fault campaign disturbs the platform
 * @param quick whether crowds are smaller, and rounds of the campaign have fewer shoppers and one fault each
 * @param running whether to use the platform that is up instead of one of its own
 */
public record Options(List<String> names, long seed, int rounds, boolean quick, boolean running) {

    private static final int ROUNDS = 25;
    private static final int MOST_ROUNDS = 100_000;

    static Options parse(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        List<String> names = new ArrayList<>();
        long seed = System.nanoTime() & Integer.MAX_VALUE;
        int rounds = ROUNDS;
        boolean quick = false;
        boolean running = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--seed" -> seed = number(word, words, Integer.MAX_VALUE);
                case "--rounds" -> rounds = number(word, words, MOST_ROUNDS);
                case "--quick" -> quick = true;
                case "--running" -> running = true;
                default -> names.add(word);
            }
        }
        return new Options(List.copyOf(names), seed, rounds, quick, running);
    }

    private static int number(String option, Deque<String> words, int highest) {
        String value = words.isEmpty() ? "" : words.pop();
        if (!value.matches("[0-9]{1,10}") || Long.parseLong(value) > highest) {
            throw new IllegalArgumentException(option + " wants a number from 0 to " + highest);
        }
        return Integer.parseInt(value);
    }
}

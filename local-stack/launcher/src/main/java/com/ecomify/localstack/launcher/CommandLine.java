package com.ecomify.localstack.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the user typed.
 *
 * @param command the first word
 * @param flags the options without a value
 * @param portOffset added to every port
 * @param part the service or engine that {@code logs} is asked about
 */
record CommandLine(String command, Set<Flag> flags, int portOffset, Optional<String> part) {

    static final String USAGE = """
            Usage: ./ecomify COMMAND

              up [--detach] [--port-offset N]   start engines, services and web applications; without --detach they end with
                                                Ctrl-C; --no-web leaves the web applications out
              down                              stop them; the data stay
              status [--json]                   addresses, health, memory and demo logins
              logs [PART] [-f]                  the end of the logs, or of one part's; -f goes on
              reset [--yes]                     stop everything and delete its data
              doctor                            check whether this machine can run the platform
              web dev                           the web applications' development servers, against the running platform
              demo                              start what is not running and sell something, step by step
              verify NAME...                    prove a property of the whole platform; without a name: which ones
              bench [SCENARIO...]               measure the platform under load; ./ecomify bench help tells more
              test                              run everything that proves the project
            """;

    private static final int HIGHEST_OFFSET = 40_000;

    static CommandLine parse(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new UsageException("Which command?");
        }
        var parser = new Parser(new ArrayDeque<>(arguments.subList(1, arguments.size())));
        parser.read();
        return new CommandLine(arguments.getFirst(), parser.flags, parser.portOffset, parser.part);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** What {@code up} and {@code demo} start. */
    StartOptions options() {
        return has(Flag.NO_WEB) ? StartOptions.withoutWeb() : StartOptions.whole();
    }

    /** An option without a value. */
    enum Flag {
        DETACH,
        JSON,
        FOLLOW,
        YES,
        NO_WEB
    }

    private static final class Parser {

        private final Deque<String> words;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private int portOffset;
        private Optional<String> part = Optional.empty();

        private Parser(Deque<String> words) {
            this.words = words;
        }

        private void read() {
            while (!words.isEmpty()) {
                String word = words.pop();
                switch (word) {
                    case "--detach", "-d" -> flags.add(Flag.DETACH);
                    case "--json" -> flags.add(Flag.JSON);
                    case "--follow", "-f" -> flags.add(Flag.FOLLOW);
                    case "--no-web" -> flags.add(Flag.NO_WEB);
                    case "--yes", "-y" -> flags.add(Flag.YES);
                    case "--port-offset" -> portOffset = offset();
                    default -> argument(word);
                }
            }
        }

        private int offset() {
            String value = words.isEmpty() ? "" : words.pop();
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > HIGHEST_OFFSET) {
                throw new UsageException("--port-offset wants a number from 0 to " + HIGHEST_OFFSET);
            }
            return Integer.parseInt(value);
        }

        private void argument(String word) {
            if (word.startsWith("-") || part.isPresent()) {
                throw new UsageException("Unknown option: " + word);
            }
            part = Optional.of(word);
        }
    }
}

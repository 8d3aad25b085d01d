package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.LogTail;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code logs}: the end of one part's log or of all, and with {@code -f} whatever is written from then on. */
record Logs(Layout layout, Console console) {

    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    boolean execute(Optional<String> part, boolean follow) throws IOException {
        List<String> parts = part.map(name -> List.of(known(name))).orElseGet(Parts::all);
        int lines = part.isPresent() ? LINES_OF_ONE : LINES_OF_EACH;
        Map<String, Long> positions = new HashMap<>();
        for (String name : parts) {
            positions.put(name, sizeOf(layout.log(name)));
            LogTail.of(layout.log(name), lines).forEach(line -> print(name, line, parts.size() > 1));
        }
        if (follow) {
            follow(parts, positions);
        }
        return true;
    }

    private static String known(String name) {
        String part = name.replaceFirst("-service$", "");
        if (!Parts.all().contains(part) && !part.startsWith(AotTraining.PART)) {
            throw new UsageException("No part " + name + "; there are " + String.join(", ", Parts.all()));
        }
        return part;
    }

    private void follow(List<String> parts, Map<String, Long> positions) throws IOException {
        try {
            while (true) {
                for (String name : parts) {
                    positions.put(name, printFrom(name, positions.getOrDefault(name, 0L), parts.size() > 1));
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prints the whole lines after the position and returns the position after them. */
    private long printFrom(String name, long position, boolean named) throws IOException {
        Path log = layout.log(name);
        long size = sizeOf(log);
        if (size < position) {
            // A new run has begun a new file.
            return 0;
        }
        if (size == position) {
            return position;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            byte[] bytes = new byte[(int) Math.min(size - position, 1 << 20)];
            file.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(line -> print(name, line, named));
            return position + end;
        }
    }

    private void print(String name, String line, boolean named) {
        console.line(named ? String.format("%-13s | %s", name, line) : line);
    }

    private static long sizeOf(Path log) throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }
}

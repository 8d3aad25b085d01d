package com.ecomify.localstack.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What the operating system knows about processes. */
final class ProcessTable {

    private static final Path PROC = Path.of("/proc");
    private static final boolean LINUX = Files.isReadable(PROC.resolve("self/stat"));

    // Field numbers of /proc/PID/stat, counted from the state, which follows the command name in parentheses.
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    private ProcessTable() {}

    /** A stamp of the process's start; empty when there is no such process, or one that has ended but lingers. */
    static Optional<String> startOf(long pid) {
        if (LINUX) {
            return statOf(pid).filter(stat -> !stat[STATE].equals("Z")).map(stat -> bootId() + ":" + stat[START_TICKS]);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(Instant::toString);
    }

    private static Optional<String[]> statOf(long pid) {
        return read(PROC.resolve(Long.toString(pid)).resolve("stat"))
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    }

    /** Ticks are counted from boot, so a stamp needs to say which. */
    private static String bootId() {
        return read(PROC.resolve("sys/kernel/random/boot_id"))
                .map(String::strip)
                .orElse("unknown");
    }

    static long residentBytes(long pid) {
        Stream<Long> children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid);
        return Stream.concat(Stream.of(pid), children)
                .mapToLong(LINUX ? ProcessTable::residentOnLinux : ProcessTable::residentByPs)
                .sum();
    }

    /** The proportional share first: PostgreSQL's processes all map the same buffers. */
    private static long residentOnLinux(long pid) {
        Path folder = PROC.resolve(Long.toString(pid));
        return read(folder.resolve("smaps_rollup"))
                .flatMap(text -> kilobytes(text, "Pss:"))
                .or(() -> read(folder.resolve("status")).flatMap(text -> kilobytes(text, "VmRSS:")))
                .orElse(0L);
    }

    private static Optional<Long> kilobytes(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith(label))
                .findFirst()
                .map(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")));
    }

    private static long residentByPs(long pid) {
        String output = ShortCommand.run("ps", "-o", "rss=", "-p", Long.toString(pid))
                .output()
                .strip();
        return output.matches("[0-9]+") ? 1024 * Long.parseLong(output) : 0;
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

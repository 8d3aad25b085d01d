package com.ecomify.perf;

import com.ecomify.localstack.launcher.LocalPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Processor time that each part of the platform, and the load generator, has used so far; from {@code /proc/PID/stat}. */
record ProcessTimes(Map<String, Double> seconds) {

    /** The name under which the load generator's own time stands. */
    static final String LOAD = "load";

    private static final double TICKS_PER_SECOND = 100;
    // Counted from the state, which follows the command's name in parentheses: utime, stime, cutime, cstime.
    private static final int FIRST = 11;
    private static final int LAST = 14;

    static ProcessTimes of(LocalPlatform platform) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        Stream.concat(platform.services().stream(), platform.engines().stream())
                .forEach(part -> platform.pid(part).ifPresent(pid -> seconds.put(part, withChildren(pid))));
        seconds.put(LOAD, own(ProcessHandle.current().pid()));
        return new ProcessTimes(seconds);
    }

    ProcessTimes since(ProcessTimes earlier) {
        Map<String, Double> used = new LinkedHashMap<>();
        seconds.forEach((part, now) -> used.put(part, now - earlier.seconds.getOrDefault(part, 0.0)));
        return new ProcessTimes(used);
    }

    /** PostgreSQL has a process per connection; those that have ended are counted by the one that started them. */
    private static double withChildren(long pid) {
        return own(pid)
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToDouble(child -> own(child.pid()))
                        .sum();
    }

    private static double own(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = FIRST; field <= LAST; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException e) {
            // Ended meanwhile, or not Linux.
            return 0;
        }
    }
}

package com.ecomify.perf;

import com.ecomify.localstack.launcher.LocalPlatform;
import java.io.IOException;
import java.util.List;

/**
 * Gives one service the first two processors and the load generator the others, until it is closed. Where there are fewer
 * than four, or no {@code taskset}, all share all, and the user is told.
 */
final class Cores implements AutoCloseable {

    private static final int FEWEST = 4;

    private final List<Long> pinned;
    private final int processors;

    private Cores(List<Long> pinned, int processors) {
        this.pinned = pinned;
        this.processors = processors;
    }

    static Cores share(LocalPlatform platform, String service) {
        int processors = Runtime.getRuntime().availableProcessors();
        long self = ProcessHandle.current().pid();
        long pid = platform.pid(service).orElse(self);
        boolean done = processors >= FEWEST && pin(pid, "0-1") && pin(self, "2-" + (processors - 1));
        if (!done) {
            Progress.say("  not pinned: the service and the load generator share all processors");
        }
        return new Cores(done ? List.of(pid, self) : List.of(), processors);
    }

    @Override
    public void close() {
        pinned.forEach(pid -> pin(pid, "0-" + (processors - 1)));
    }

    private static boolean pin(long pid, String processors) {
        try {
            Process taskset = new ProcessBuilder("taskset", "-apc", processors, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return taskset.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

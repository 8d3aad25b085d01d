package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;

/** Stops exactly the processes that were started, the web applications first and the engines last. */
record PlatformStop(Layout layout, Console console) {

    void run() throws IOException {
        var records = new RunRecords(layout.run());
        try (FileChannel lock = records.lock()) {
            stopAll(records);
            records.removePlatform();
        }
    }

    void stopAll(RunRecords records) {
        stop(records, List.of(AotTraining.PART));
        stop(records, Parts.web());
        stop(records, Parts.services());
        stop(records, Parts.engines());
    }

    private void stop(RunRecords records, List<String> parts) {
        parts.parallelStream().forEach(part -> {
            Optional<RunRecord> running = records.findAlive(part);
            if (running.isPresent()) {
                var stopwatch = Stopwatch.start();
                Parts.stop(running.get());
                console.done(part, stopwatch.elapsed(), "stopped");
            }
            records.remove(part);
        });
    }
}

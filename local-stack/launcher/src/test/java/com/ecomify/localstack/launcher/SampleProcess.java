package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.BackgroundProcess;
import com.ecomify.localstack.engines.ProcessRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process that does nothing for a while. */
record SampleProcess(ProcessRecord process) implements AutoCloseable {

    static SampleProcess start(Path folder) {
        return new SampleProcess(BackgroundProcess.start(List.of("sleep", "300"), Map.of(), folder.resolve("log")));
    }

    @Override
    public void close() {
        process.stop(ProcessRecord.Signal.KILL, Duration.ofSeconds(5));
    }
}

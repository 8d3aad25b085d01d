package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.localstack.engines.ProcessRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordsTest {

    @TempDir
    Path folder;

    private RunRecords records;

    @BeforeEach
    void open() {
        records = new RunRecords(folder.resolve("run"));
    }

    @Test
    void findsAProcessAgainUntilItEnds() {
        try (SampleProcess sample = SampleProcess.start(folder)) {
            var running = new RunRecord("store", sample.process(), "v1");
            records.save(running);

            assertThat(new RunRecords(folder.resolve("run")).findAlive("store")).contains(running);

            sample.close();

            assertThat(records.findAlive("store")).isEmpty();
            assertThat(records.find("store")).contains(running);
        }
    }

    @Test
    void doesNotTakeALaterProcessWithTheSameNumberForOurs() {
        try (SampleProcess sample = SampleProcess.start(folder)) {
            var earlier = new ProcessRecord(sample.process().pid(), "another start");
            records.save(new RunRecord("store", earlier, "v1"));

            assertThat(records.findAlive("store")).isEmpty();

            new PlatformStop(new Layout(folder, folder), new Console(System.out)).stopAll(records);

            assertThat(sample.process().isAlive()).isTrue();
            assertThat(records.find("store")).isEmpty();
        }
    }

    @Test
    void stopsExactlyWhatIsRecorded() {
        try (SampleProcess ours = SampleProcess.start(folder);
                SampleProcess another = SampleProcess.start(folder)) {
            records.save(new RunRecord("store", ours.process(), "v1"));

            new PlatformStop(new Layout(folder, folder), new Console(System.out)).stopAll(records);

            assertThat(ours.process().isAlive()).isFalse();
            assertThat(another.process().isAlive()).isTrue();
        }
    }

    @Test
    void remembersHowThePlatformWasStarted() throws IOException {
        var ports = new PortPlan(500);
        var platform = new RunRecords.RunningPlatform(
                ports, EngineAddresses.plan(ports, Map.of("ECOMIFY_REDIS_URL", "redis://elsewhere:6379")), true);
        assertThat(records.platform()).isEmpty();

        records.savePlatform(platform);

        assertThat(records.platform()).contains(platform);
    }

    @Test
    void letsOneCommandInAtATime() throws IOException {
        try (FileChannel first = records.lock()) {
            assertThat(first.isOpen()).isTrue();
            assertThatThrownBy(records::lock).isInstanceOf(RefusedException.class);
        }
        records.lock().close();
    }
}

package com.ecomify.localstack.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanGuardIT {

    @TempDir
    Path folder;

    @Test
    void endsEnginesAndRemovesFoldersOfAKilledJvm() throws IOException, InterruptedException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString(),
                        scratch.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessRecord redis;
        try (BufferedReader output = starter.inputReader()) {
            redis = recordOf(output.readLine());
            assertThat(redis.isAlive()).isTrue();

            starter.destroyForcibly().waitFor();
        }

        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while ((redis.isAlive() || Files.exists(scratch)) && Instant.now().isBefore(deadline)) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(redis.isAlive()).isFalse();
        assertThat(scratch).doesNotExist();
    }

    private static ProcessRecord recordOf(String line) {
        String[] parts = line.split(" ", 2);
        return new ProcessRecord(Long.parseLong(parts[0]), parts[1]);
    }

    /** The program that is killed. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws InterruptedException {
            RedisEngine engine = RedisEngine.start(EngineSettings.disposable(Path.of(arguments[0])));
            OrphanGuard.removing(Path.of(arguments[1]));
            System.out.println(engine.process().pid() + " " + engine.process().started());
            Thread.sleep(Duration.ofMinutes(5));
        }
    }
}

package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.localstack.engines.Ports;
import com.ecomify.localstack.launcher.PartStatus.Health;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceStartTest {

    private static final String ANSWERS = """
            import com.sun.net.httpserver.HttpServer;
            import java.net.InetSocketAddress;

            void main() throws Exception {
                var server = HttpServer.create(
                        new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("SERVER_PORT"))), 0);
                server.createContext("/actuator/health/readiness", exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
                server.start();
            }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final PortPlan ports = new PortPlan(Ports.free() - Service.STORE.port());
    private Layout layout;
    private RunRecords records;

    @BeforeEach
    void open() {
        layout = new Layout(folder, folder);
        records = new RunRecords(layout.run());
    }

    @Test
    void showsTheEndOfTheLogOfAServiceThatCrashes() throws IOException, InterruptedException {
        Application broken = application("v1", "not a jar");

        assertThat(start(broken)).isFalse();

        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("✘ store-service", "ended while starting", "Invalid or corrupt jarfile");
        assertThat(StatusReport.take(layout).state()).isEqualTo("down");
    }

    @Test
    void keepsAServiceThatRunsAndReplacesOneOfAnEarlierBuild() throws IOException, InterruptedException {
        Application first = application("v1", "");
        compileInto(first);
        try {
            assertThat(start(first)).isTrue();
            RunRecord running = records.findAlive("store").orElseThrow();
            records.savePlatform(new RunRecords.RunningPlatform(ports, EngineAddresses.plan(ports, Map.of()), false));
            assertThat(StatusReport.take(layout).parts())
                    .filteredOn(part -> part.health() == Health.UP)
                    .extracting(PartStatus::name)
                    .containsExactly("store");

            assertThat(start(first)).isTrue();
            assertThat(records.findAlive("store")).contains(running);

            Application second = application("v2", "");
            compileInto(second);
            assertThat(start(second)).isTrue();
            assertThat(running.process().isAlive()).isFalse();
            assertThat(records.findAlive("store")).map(RunRecord::version).contains("v2");
        } finally {
            new PlatformStop(layout, console()).stopAll(records);
        }
    }

    @Test
    void startsFromWhatItHadLoadedTheLastTime() throws IOException, InterruptedException {
        Application application = application("v1", "");
        compileInto(application);
        try {
            assertThat(start(application)).isTrue();
            RunRecord first = records.findAlive("store").orElseThrow();
            new ClassArchive(layout, records, console()).write(application, first.process());
            assertThat(application.classArchive()).isNotEmptyFile();
            assertThat(first.process().isAlive()).as("ended by it").isFalse();

            assertThat(start(application)).isTrue();
            assertThat(mappings(records.findAlive("store").orElseThrow())).contains("application.jsa");
        } finally {
            new PlatformStop(layout, console()).stopAll(records);
        }
    }

    /** What the process has mapped into its memory; the archive's name alone where the system does not say. */
    private static String mappings(RunRecord running) throws IOException {
        Path maps = Path.of("/proc", Long.toString(running.process().pid()), "maps");
        return Files.exists(maps) ? Files.readString(maps) : "application.jsa";
    }

    private boolean start(Application application) throws IOException, InterruptedException {
        var environment =
                new ServiceEnvironment(ports, EngineAddresses.plan(ports, Map.of()), Secrets.ensure(layout.secrets()));
        return new ServiceStart(layout, records, environment, console()).start(application);
    }

    private Application application(String version, String content) throws IOException {
        var application = new Application(Service.STORE, version, folder.resolve(version));
        Files.createDirectories(application.folder());
        Files.writeString(application.jar(), content);
        return application;
    }

    private Console console() {
        return new Console(new PrintStream(output, true, StandardCharsets.UTF_8));
    }

    /** Makes a runnable jar that answers the readiness check, with the JDK's own tools. */
    private void compileInto(Application application) throws IOException, InterruptedException {
        Path source = Files.writeString(application.folder().resolve("Answers.java"), ANSWERS);
        run("javac", "-d", application.folder().resolve("classes").toString(), source.toString());
        run(
                "jar",
                "--create",
                "--file=" + application.jar(),
                "--main-class=Answers",
                "-C",
                application.folder().resolve("classes").toString(),
                ".");
    }

    private static void run(String tool, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}

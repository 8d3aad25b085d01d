package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.localstack.engines.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebStartTest {

    private static final String SERVER = """
            const { readFileSync } = require('node:fs');
            require('node:http').createServer((request, response) => {
              const file = request.url.startsWith('/admin/') ? request.url.slice('/admin/'.length) : '';
              response.end(file === 'health' ? process.env.ECOMIFY_API_URL : readFileSync(__dirname + '/.next/static/' + file));
            }).listen(process.env.PORT, process.env.HOSTNAME);
            """;

    @TempDir
    Path folder;

    private final PortPlan ports = new PortPlan(Ports.free() - WebApplication.ADMIN.port());
    private Layout layout;
    private RunRecords records;

    @BeforeEach
    void layOut() {
        layout = Layout.of(folder);
        records = new RunRecords(layout.run());
    }

    @AfterEach
    void stopAll() {
        new PlatformStop(layout, Console.silent()).stopAll(records);
    }

    @Test
    void servesTheBuildAndItsFilesAtTheAddressOfThePlan() throws Exception {
        build("first", SERVER);

        assertThat(start()).isTrue();

        assertThat(get("/health")).isEqualTo(ports.url(Service.GATEWAY));
        assertThat(get("/name.txt")).isEqualTo("first");
    }

    @Test
    void keepsServingWhatRunsUntilItIsStartedAgainFromTheNextBuild() throws Exception {
        build("first", SERVER);
        start();
        long first = pid();
        build("second", SERVER);
        assertThat(get("/name.txt")).isEqualTo("first");

        start();

        assertThat(get("/name.txt")).isEqualTo("second");
        assertThat(pid()).isNotEqualTo(first);
        long second = pid();
        start();
        assertThat(pid()).isEqualTo(second);
    }

    @Test
    void saysThatAServerEnds() throws Exception {
        build("broken", "process.exit(3);");

        assertThat(start()).isFalse();
    }

    private boolean start() throws IOException, InterruptedException {
        return new WebStart(layout, records, ports, Console.silent())
                .start(WebBuild.copied(layout, WebApplication.ADMIN));
    }

    private long pid() {
        return records.findAlive("admin").orElseThrow().process().pid();
    }

    private String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(ports.url(WebApplication.ADMIN) + path))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    /** What {@code next build} leaves, as far as it matters here. */
    private void build(String name, String server) throws IOException {
        Path output = layout.web().resolve("admin/.next");
        Path standalone = Files.createDirectories(output.resolve("standalone/admin/.next"));
        Files.writeString(standalone.resolveSibling("server.js"), server);
        Files.writeString(Files.createDirectories(output.resolve("static")).resolve("name.txt"), name);
        Files.writeString(output.resolve("BUILD_ID"), name);
    }
}

package com.ecomify.localstack.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisEngineIT {

    @TempDir
    Path folder;

    @Test
    void keepsDataOverARestart() throws IOException {
        var settings =
                EngineSettings.lasting(Ports.free(), folder.resolve("data"), folder.resolve("log"), process -> {});
        try (RedisEngine engine = RedisEngine.start(settings)) {
            assertThat(ask(engine, "SET cart 42\r\n")).isEqualTo("+OK\r\n");
        }

        try (RedisEngine engine = RedisEngine.start(settings)) {
            assertThat(ask(engine, "GET cart\r\n")).isEqualTo("$2\r\n42\r\n");
            assertThat(engine.isHealthy()).isTrue();
        }
    }

    private static String ask(RedisEngine engine, String command) throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), engine.port())) {
            socket.getOutputStream().write((command + "QUIT\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.substring(0, answer.lastIndexOf("+OK"));
        }
    }
}

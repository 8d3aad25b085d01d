package com.ecomify.localstack.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailEngineIT {

    @TempDir
    Path folder;

    @Test
    void showsACaughtMail() throws IOException, InterruptedException {
        try (MailEngine engine = MailEngine.start(EngineSettings.disposable(folder))) {
            sendMail(engine);

            assertThat(get(engine.apiUrl() + "/api/user/ada@example.com/messages/"))
                    .contains("Your order is confirmed");
        }
    }

    private static void sendMail(MailEngine engine) throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), engine.port());
                var reader =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            reader.readLine();
            for (String line : List.of(
                    "HELO shop",
                    "MAIL FROM:<shop@example.com>",
                    "RCPT TO:<ada@example.com>",
                    "DATA",
                    "Subject: Your order is confirmed\r\n\r\nThank you.\r\n.",
                    "QUIT")) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(reader.readLine()).matches("[23].*");
            }
        }
    }

    private static String get(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}

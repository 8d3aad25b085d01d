package com.ecomify.localstack.engines;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks engines for a sign of life in their own protocols, without their clients. */
public final class Loopback {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private static final short API_VERSIONS = 18;
    private static final int POSTGRES_ENCRYPTION_REQUEST = 80877103;

    private Loopback() {}

    /** Whether a Redis server answers a ping, or says that it wants a password first. */
    public static boolean redisAnswers(String host, int port) {
        return converse(host, port, (in, out) -> {
            out.write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] start = in.readNBytes(5);
            String reply = new String(start, StandardCharsets.US_ASCII);
            return reply.equals("+PONG") || reply.equals("-NOAU");
        });
    }

    /** Whether a PostgreSQL server answers, without a login. */
    public static boolean postgresAnswers(String host, int port) {
        return converse(host, port, (in, out) -> {
            out.writeInt(8);
            out.writeInt(POSTGRES_ENCRYPTION_REQUEST);
            out.flush();
            int reply = in.read();
            return reply == 'N' || reply == 'S';
        });
    }

    /** Whether a Kafka broker answers which requests it understands. */
    public static boolean kafkaAnswers(String host, int port) {
        return converse(host, port, (in, out) -> {
            int correlation = 7;
            out.writeInt(2 + 2 + 4 + 2);
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(correlation);
            out.writeShort(-1);
            out.flush();
            in.readInt();
            return in.readInt() == correlation && in.readShort() == 0;
        });
    }

    /** Whether an SMTP server greets. */
    public static boolean smtpAnswers(String host, int port) {
        return converse(host, port, (in, out) -> new String(in.readNBytes(3), StandardCharsets.US_ASCII).equals("220"));
    }

    /** Whether the address answers a GET request with a success. */
    public static boolean httpAnswers(String url) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
            int status =
                    CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean converse(String host, int port, Conversation conversation) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return conversation.succeeds(
                    new DataInputStream(socket.getInputStream()), new DataOutputStream(socket.getOutputStream()));
        } catch (IOException e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Conversation {
        boolean succeeds(DataInputStream in, DataOutputStream out) throws IOException;
    }
}

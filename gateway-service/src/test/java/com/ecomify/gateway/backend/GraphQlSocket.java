package com.ecomify.gateway.backend;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the graphql-transport-ws protocol. */
public final class GraphQlSocket implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final HttpClient client;
    private volatile int closeCode;
    private @Nullable WebSocket socket;

    private GraphQlSocket(HttpClient client) {
        this.client = client;
    }

    public static GraphQlSocket open(int port) {
        return open(port, HttpClient.newHttpClient());
    }

    /** Over a connection of this client's, if it has one; closing the socket ends the client. */
    public static GraphQlSocket open(int port, HttpClient client) {
        GraphQlSocket opened = new GraphQlSocket(client);
        opened.socket = opened.client
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .connectTimeout(Duration.ofSeconds(5))
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), opened)
                .join();
        return opened;
    }

    /** Signs in, and waits for the acknowledgement. */
    public void init(String token) {
        init(Map.of("Authorization", "Bearer " + token));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !messages("connection_ack").isEmpty());
    }

    public void init(Map<String, String> payload) {
        send(Map.of("type", "connection_init", "payload", payload));
    }

    public void subscribe(String id, String document) {
        send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document)));
    }

    /** All messages of a type so far. */
    public List<JsonNode> messages(String type) {
        return received.stream()
                .filter(each -> each.at("/type").asString().equals(type))
                .toList();
    }

    /** The codes of all errors so far, whether they ended an operation or came as its answer. */
    public List<String> codes() {
        return received.stream()
                .flatMap(each -> each.at("/type").asString().equals("error")
                        ? each.at("/payload").valueStream()
                        : each.at("/payload/errors").valueStream())
                .map(error -> error.at("/extensions/code").asString())
                .toList();
    }

    /** Zero while it is open. */
    public int closeCode() {
        return closeCode;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            received.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int statusCode, String reason) {
        closeCode = statusCode;
        return null;
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
        client.shutdownNow();
    }

    private void send(Map<String, Object> message) {
        if (socket != null) {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        }
    }
}

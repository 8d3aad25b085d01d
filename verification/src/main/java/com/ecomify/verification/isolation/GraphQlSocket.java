package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Json;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One subscription over {@code graphql-transport-ws}: collects every message that comes. */
final class GraphQlSocket implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> acknowledged = new CompletableFuture<>();
    private final WebSocket socket;

    private GraphQlSocket(Client client, String gateway) {
        socket = client.http()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(gateway.replaceFirst("^http", "ws") + "/graphql"), new Listener())
                .join();
    }

    /** Connects with the token, as clients do, and subscribes; a connection that is refused gets no messages. */
    static GraphQlSocket subscribe(Client client, String gateway, String token, Map<String, Object> operation) {
        var subscription = new GraphQlSocket(client, gateway);
        Map<String, String> credential = token.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + token);
        subscription.send(Map.of("type", "connection_init", "payload", credential));
        boolean accepted = subscription
                .acknowledged
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (accepted) {
            subscription.send(Map.of("id", "1", "type", "subscribe", "payload", operation));
        }
        return subscription;
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void send(Map<String, Object> message) {
        socket.sendText(Json.write(message), true).join();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(text.toString());
                if (text.toString().contains("connection_ack")) {
                    acknowledged.complete(true);
                }
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            messages.add("closed: " + statusCode + " " + reason);
            acknowledged.complete(false);
            return null;
        }
    }
}

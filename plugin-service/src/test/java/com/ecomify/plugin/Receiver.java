package com.ecomify.plugin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A merchant's server: takes whatever is sent to {@code /<name>}, and answers as it was told to for that name. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, List<Call>> calls = new ConcurrentHashMap<>();
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address(String name) {
        return "http://127.0.0.1:" + port() + "/" + name;
    }

    public void answer(String name, int status) {
        behaviours.put(name, (exchange, number) -> reply(exchange, status));
    }

    public void behave(String name, Behaviour behaviour) {
        behaviours.put(name, behaviour);
    }

    public List<Call> calls(String name) {
        return List.copyOf(calls.getOrDefault(name, List.of()));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static void reply(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void receive(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        List<Call> all = calls.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>());
        all.add(new Call(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                header(exchange, "X-Webhook-Signature"),
                header(exchange, "Content-Type"),
                body));
        behaviours.getOrDefault(name, (call, number) -> reply(call, 204)).answer(exchange, all.size());
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    public record Call(
            String id, String timestamp, String signature, String bodySignature, String contentType, String body) {}

    @FunctionalInterface
    public interface Behaviour {

        /** @param number how many calls have come, with this one */
        void answer(HttpExchange exchange, int number) throws IOException;
    }
}

package com.ecomify.verification.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Servers of merchants that listen for webhooks, check their signatures, and remember which order they were about. */
public final class Receiver implements AutoCloseable {

    private static final String PATH = "/hooks/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final Map<Subject, Set<String>> received = new ConcurrentHashMap<>();
    private final Queue<String> forged = new ConcurrentLinkedQueue<>();
    private final AtomicLong calls = new AtomicLong();
    private volatile boolean deaf;

    /** @param port the only one that webhooks may be sent to */
    public Receiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(PATH, this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** What a webhook is about: topic and order of a store. */
    private record Subject(String store, String topic, String order) {}

    /** Subscribes the store to a topic. */
    public void subscribe(Shop shop, String topic) throws IOException, InterruptedException {
        String path = PATH + shop.slug() + "/" + topic;
        secrets.put(
                path,
                shop.subscribe(topic, "http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    /** Whether to answer every call with an error, as a server under repair does. */
    public void deaf(boolean now) {
        deaf = now;
    }

    /** How many different webhooks have come for the order; one that came twice counts once. */
    public int received(Shop shop, String topic, String order) {
        return received.getOrDefault(new Subject(shop.id(), topic, order), Set.of())
                .size();
    }

    /** Calls whose signature does not verify; none is expected. */
    public Queue<String> forged() {
        return forged;
    }

    /** How many calls were taken, repeated ones included. */
    public long calls() {
        return calls.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!deaf) {
            take(exchange, new String(body, StandardCharsets.UTF_8));
        }
        exchange.sendResponseHeaders(deaf ? 503 : 204, -1);
        exchange.close();
    }

    private void take(HttpExchange exchange, String body) {
        calls.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        String id = header(exchange, "webhook-id");
        if (!isSigned(secrets.getOrDefault(path, ""), id, header(exchange, "webhook-timestamp"), body, exchange)) {
            forged.add(path + " " + id);
            return;
        }
        JsonNode json = JSON.readTree(body);
        var subject = new Subject(
                json.path("store_id").asString(""),
                json.path("topic").asString(""),
                json.at("/data/id").asString(""));
        received.computeIfAbsent(subject, any -> ConcurrentHashMap.newKeySet()).add(id);
    }

    private static boolean isSigned(String secret, String id, String time, String body, HttpExchange exchange) {
        if (secret.isEmpty()) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] expected = mac.doFinal((id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8));
            for (String each : header(exchange, "webhook-signature").split(" ", -1)) {
                if (each.startsWith("v1,")
                        && MessageDigest.isEqual(expected, Base64.getDecoder().decode(each.substring(3)))) {
                    return true;
                }
            }
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}

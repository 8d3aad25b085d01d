package com.ecomify.gateway.backend;

import com.ecomify.gateway.upstream.Service;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Real HTTP servers in the place of the eight services; they record what they are asked, and answer as told. */
public final class Backends {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Service, HttpServer> servers = new EnumMap<>(Service.class);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Received, Reply>> replies = new ConcurrentHashMap<>();
    private final Set<Service> dying = ConcurrentHashMap.newKeySet();

    public Backends() {
        for (Service service : Service.values()) {
            servers.put(service, serve(service));
        }
    }

    public String url(Service service) {
        HttpServer server = servers.get(service);
        if (server == null) {
            throw new IllegalStateException(service + " is not served");
        }
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Forgets everything recorded and told. */
    public void reset() {
        received.clear();
        replies.clear();
        dying.clear();
    }

    /** From now on the service closes each connection before it has read what is asked, as one that is killed does. */
    public void die(Service service) {
        dying.add(service);
    }

    /** @param operation method and path, such as {@code GET /internal/products} */
    public void on(Service service, String operation, Function<Received, Reply> reply) {
        replies.put(service + " " + operation, reply);
    }

    public void on(Service service, String operation, Reply reply) {
        on(service, operation, _ -> reply);
    }

    /** What the services were asked since the last reset, store resolution left out. */
    public List<Received> received() {
        return received.stream()
                .filter(each -> !each.path().equals("/internal/stores/resolve"))
                .toList();
    }

    public List<Received> received(Service service, String path) {
        return received.stream()
                .filter(each -> each.service() == service && each.path().equals(path))
                .toList();
    }

    private HttpServer serve(Service service) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(service, exchange));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Service service, HttpExchange exchange) throws IOException {
        try (exchange) {
            if (dying.contains(service)) {
                return;
            }
            Map<String, List<String>> headers = new HashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            Received request = new Received(
                    service,
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    exchange.getRequestBody().readAllBytes());
            received.add(request);
            Reply reply = replies.getOrDefault(service + " " + request.method() + " " + request.path(), Backends::echo)
                    .apply(request);
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private static Reply echo(Received request) {
        return Reply.json(
                200, Map.of("service", request.service().id(), "method", request.method(), "target", request.target()));
    }

    /** What a service answers. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they go out; never compared
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        public static Reply json(int status, Object body) {
            byte[] bytes =
                    body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
            return new Reply(status, Map.of("Content-Type", "application/json"), bytes);
        }

        public static Reply problem(int status, String code, String detail) {
            return new Reply(
                    status,
                    Map.of("Content-Type", "application/problem+json"),
                    JSON.writeValueAsBytes(Map.of(
                            "status", status, "code", code, "title", code, "detail", detail, "violations", List.of())));
        }
    }
}

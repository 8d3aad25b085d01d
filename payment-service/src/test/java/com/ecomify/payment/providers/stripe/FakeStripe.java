package com.ecomify.payment.providers.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stripe as far as we use it: over real HTTP, with its idempotency, its intents' states and its error documents. Every
 * request is checked against Stripe's published document first; a fault is answered as Stripe would, with a 400, and kept
 * for the test to find.
 */
public final class FakeStripe implements AutoCloseable {

    public static final String KEY = "sk_test_0123456789abcdef";

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final StripeSpecification specification = StripeSpecification.load();

    private final Map<String, FakeIntent> intents = new ConcurrentHashMap<>();
    private final Map<String, Stored> answersByKey = new ConcurrentHashMap<>();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger errorsToAnswer = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final HttpServer server;

    public FakeStripe() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** What was wrong with the requests so far, by Stripe's document. */
    public List<String> faults() {
        return faults;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next requests that change something are carried out, but their answers do not arrive in time. */
    public void loseAnswers(int count) {
        answersToLose.set(count);
    }

    /** The next requests that change something are carried out, but answered with an error 500. */
    public void answerErrors(int count) {
        errorsToAnswer.set(count);
    }

    public FakeIntent intentOf(String payment) {
        return intents.values().stream()
                .filter(each -> each.metadata("payment_id").equals(payment))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Stripe has no intent for payment " + payment));
    }

    public long intentsOf(String payment) {
        return intents.values().stream()
                .filter(each -> each.metadata("payment_id").equals(payment))
                .count();
    }

    /** Method and path of the requests about one payment, in order, its intent's id as {@code {id}}. */
    public List<String> requestsOf(String payment) {
        String id = intentOf(payment).id();
        return requests.stream()
                .filter(each ->
                        (each.path() + each.query() + each.body()).matches("(?s).*(" + payment + "|" + id + ").*"))
                .map(each -> each.method() + " " + each.path().replace(id, "{id}"))
                .toList();
    }

    /** The idempotency keys of the requests to create the intent of one payment. */
    public List<String> creationKeysOf(String payment) {
        return requests.stream()
                .filter(each ->
                        each.is("POST", "/v1/payment_intents") && each.body().contains(payment))
                .map(each -> String.valueOf(each.key()))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = read(exchange);
            requests.add(request);
            Stored answer = answer(request);
            if (request.method().equals("POST") && answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                pause(Duration.ofSeconds(3));
            }
            if (request.method().equals("POST") && errorsToAnswer.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                answer = new Stored(500, "{\"error\":{\"type\":\"api_error\",\"message\":\"An error on our side\"}}");
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Request-Id", "req_" + ids.incrementAndGet());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Stored answer(Request request) {
        List<String> wrong = new ArrayList<>(
                specification.violations(request.method(), request.path(), request.query(), request.body()));
        if (!wrong.isEmpty()) {
            faults.addAll(wrong);
            return error(400, "invalid_request_error", "parameter_unknown", wrong.getFirst(), null);
        }
        if (!("Bearer " + KEY).equals(request.authorization())) {
            return error(401, "invalid_request_error", null, "Invalid API Key provided", null);
        }
        if (request.key() == null) {
            return carryOut(request);
        }
        return answersByKey.computeIfAbsent(request.key(), key -> carryOut(request));
    }

    private Stored carryOut(Request request) {
        StripeSpecification.Node form = StripeSpecification.Node.parse(request.body());
        String[] path = request.path().split("/", -1);
        if (request.is("POST", "/v1/payment_intents")) {
            FakeIntent intent = new FakeIntent("pi_fake" + ids.incrementAndGet(), form);
            intents.put(intent.id(), intent);
            return intent.isDeclined()
                    ? error(402, "card_error", "card_declined", "Your card was declined.", intent)
                    : new Stored(200, intent.json(false));
        }
        if (request.is("GET", "/v1/payment_intents/search")) {
            return search(StripeSpecification.Node.parse(request.query()).at("query"));
        }
        if (request.is("POST", "/v1/refunds")) {
            return move(form.at("payment_intent"), "refund", form);
        }
        FakeIntent intent = intents.get(path[3]);
        if (intent == null) {
            return error(404, "invalid_request_error", "resource_missing", "No such payment_intent", null);
        }
        return path.length == 4
                ? new Stored(200, intent.json(request.query().contains("latest_charge")))
                : move(intent.id(), path[4], form);
    }

    private Stored move(String id, String operation, StripeSpecification.Node form) {
        FakeIntent intent = intents.get(id);
        if (intent == null) {
            return error(404, "invalid_request_error", "resource_missing", "No such payment_intent", null);
        }
        if (!intent.apply(operation, form)) {
            String code = operation.equals("refund") ? "charge_already_refunded" : "payment_intent_unexpected_state";
            return error(400, "invalid_request_error", code, "not in the state for " + operation, intent);
        }
        return operation.equals("refund")
                ? new Stored(
                        200,
                        "{\"id\":\"re_%d\",\"object\":\"refund\",\"status\":\"succeeded\",\"payment_intent\":\"%s\"}"
                                .formatted(ids.incrementAndGet(), id))
                : new Stored(200, intent.json(false));
    }

    private Stored search(String query) {
        String found = intents.values().stream()
                .filter(each -> query.equals("metadata['payment_id']:'" + each.metadata("payment_id") + "'"))
                .map(each -> each.json(false))
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        return new Stored(
                200,
                "{\"object\":\"search_result\",\"url\":\"/v1/payment_intents/search\",\"has_more\":false,\"data\":["
                        + found + "]}");
    }

    private static Stored error(
            int status, String type, @Nullable String code, String message, @Nullable FakeIntent intent) {
        String decline = type.equals("card_error") ? ",\"decline_code\":\"generic_decline\"" : "";
        return new Stored(
                status,
                "{\"error\":{\"type\":\"%s\",\"message\":\"%s\"%s%s%s}}"
                        .formatted(
                                type,
                                message,
                                code == null ? "" : ",\"code\":\"" + code + "\"",
                                decline,
                                intent == null ? "" : ",\"payment_intent\":" + intent.json(false)));
    }

    private static Request read(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                uri.getPath(),
                uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Request(
            String method,
            String path,
            String query,
            String body,
            @Nullable String key,
            String authorization) {

        boolean is(String wantedMethod, String wantedPath) {
            return method.equals(wantedMethod) && path.equals(wantedPath);
        }
    }

    private record Stored(int status, String body) {}
}

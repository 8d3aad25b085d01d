package com.ecomify.verification.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sends requests, from any number of threads, and follows nothing. */
public final class Client implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** The answer, whatever it is; status 0 if the connection failed or nothing came in time. */
    public Answer send(Request request) throws InterruptedException {
        HttpRequest.BodyPublisher body = request.body() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(request.body());
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(PATIENCE)
                .method(request.method(), body);
        request.headers().forEach(builder::header);
        long startedAt = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    request, response.statusCode(), response.headers(), response.body(), millisSince(startedAt));
        } catch (IOException e) {
            HttpHeaders none = HttpHeaders.of(Map.of(), (_, _) -> true);
            return new Answer(request, 0, none, String.valueOf(e), millisSince(startedAt));
        }
    }

    /** For what a request cannot say: sockets. */
    public HttpClient http() {
        return http;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static long millisSince(long startedAt) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
    }
}

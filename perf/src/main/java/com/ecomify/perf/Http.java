package com.ecomify.perf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to one service, or to the gateway, while data are prepared and results checked. Immutable. */
record Http(String baseUrl, Map<String, String> headers) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Http(String baseUrl) {
        this(baseUrl, Map.of());
    }

    Http with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Http(baseUrl, more);
    }

    Http as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Answer get(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    Answer post(String path, Object body) {
        return post(path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    Answer post(String path, String contentType, BodyPublisher body) {
        return send(
                path,
                HttpRequest.newBuilder().header("Content-Type", contentType).POST(body));
    }

    private Answer send(String path, HttpRequest.Builder request) {
        request.uri(URI.create(baseUrl + path)).timeout(Duration.ofMinutes(2));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(path, response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + path, e);
        }
    }

    /** What came back. */
    record Answer(String path, int status, String text) {

        /** The document, if the answer has this status. */
        JsonNode expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException("%s answered %d, not %d: %s"
                        .formatted(path, status, expected, text.substring(0, Math.min(text.length(), 600))));
            }
            return body();
        }

        JsonNode body() {
            return JSON.readTree(text.isEmpty() ? "null" : text);
        }
    }
}

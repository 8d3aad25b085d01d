package com.ecomify.verification.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The gateway as any client sees it. Immutable: {@code with} returns another one with a further header. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final String baseUrl;
    private final Map<String, String> headers;
    private final Duration patience;

    private Api(String baseUrl, Map<String, String> headers, Duration patience) {
        this.baseUrl = baseUrl;
        this.headers = headers;
        this.patience = patience;
    }

    /** A client without credentials. */
    public static Api at(String baseUrl) {
        return new Api(baseUrl, Map.of(), PATIENCE);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(baseUrl, Map.copyOf(more), patience);
    }

    /** A client that hangs up after that time. */
    public Api waiting(Duration time) {
        return new Api(baseUrl, headers, time);
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET());
    }

    public Answer post(String path, Object body) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends any method, as {@code PATCH}, with a document. */
    public Answer send(String method, String path, Object body) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Answer send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        request.uri(URI.create(baseUrl + path)).timeout(patience);
        headers.forEach(request::header);
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                path,
                response.statusCode(),
                read(response.body()),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }

    private static JsonNode read(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /**
     * What came back.
     *
     * @param body the document; a missing node where there is none
     * @param raw the body as it is, for messages
     * @param etag empty for none
     */
    public record Answer(String path, int status, JsonNode body, String raw, String etag) {

        /** The text at a JSON pointer; empty if there is none. */
        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        /** Whether the platform has said that it cannot answer now. */
        public boolean isOutage() {
            return status >= 500 || text("/code").equals("OVERLOADED");
        }

        /** What the platform answered, shortened. */
        public String described() {
            return path + " answered " + status + ": " + raw.substring(0, Math.min(raw.length(), 300));
        }
    }
}

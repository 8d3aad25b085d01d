package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Talks to the gateway as any client would. Immutable: {@code with} returns another one with a further header. */
final class ApiClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String baseUrl;
    private final Map<String, String> headers;

    ApiClient(String baseUrl) {
        this(baseUrl, Map.of());
    }

    private ApiClient(String baseUrl, Map<String, String> headers) {
        this.baseUrl = baseUrl;
        this.headers = headers;
    }

    ApiClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiClient(baseUrl, more);
    }

    ApiClient as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET());
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().DELETE());
    }

    Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return post(path, "application/json", Json.write(body));
    }

    Answer post(String path, String contentType, String body) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        request.uri(URI.create(baseUrl + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(path, response.statusCode(), Json.read(response.body()), response.body());
    }

    /**
     * What came back.
     *
     * @param body the document; a missing node where there is none
     * @param text the body as it is, for messages
     */
    record Answer(String path, int status, JsonNode body, String text) {

        /** This answer, if it has the status. */
        Answer expect(int expected) {
            if (status != expected) {
                throw new Steps.StepFailedException("%s answered %d, not %d: %s"
                        .formatted(path, status, expected, text.substring(0, Math.min(text.length(), 600))));
            }
            return this;
        }

        /** The text at a JSON pointer; fails if there is none. */
        String text(String pointer) {
            JsonNode node = body.at(pointer);
            if (!node.isValueNode() || node.isNull()) {
                throw new Steps.StepFailedException("%s has nothing at %s: %s"
                        .formatted(path, pointer, text.substring(0, Math.min(text.length(), 600))));
            }
            return node.asString();
        }

        JsonNode at(String pointer) {
            return body.at(pointer);
        }
    }
}

package com.ecomify.common.testing;

import com.ecomify.common.events.EventJson;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.StoreHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the service under test over HTTP. Immutable: {@code as}, {@code inStore} and {@code header} return another one. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final IntSupplier port;
    private final Map<String, String> headers;

    Api(IntSupplier port) {
        this(port, Map.of());
    }

    private Api(IntSupplier port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** The same API with an access token. */
    public Api as(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** The same API for an anonymous shopper, with the header by which the gateway names the store. */
    public Api inStore(StoreId store) {
        return header(StoreHeader.NAME, store.toString());
    }

    public Api header(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Api(port, all);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** @param body a JSON text as it is, or an object to be written as JSON */
    public Answer post(String path, Object body) {
        return send("POST", path, json(body));
    }

    public Answer post(String path) {
        return send("POST", path, new byte[0]);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, json(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body));
    }

    /** @param body sent as it is; set the content type with {@link #header} */
    public Answer postBytes(String path, byte[] body) {
        return send("POST", path, body);
    }

    private static byte[] json(Object body) {
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : EventJson.write(body);
    }

    private Answer send(String method, String path, byte @Nullable [] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.getAsInt() + path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (body != null && body.length > 0 && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), parse(response.body()), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /**
     * What came back.
     *
     * @param body the JSON document; a missing node if there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // raw bytes for tests of caching; never compared
    public record Answer(int status, JsonNode body, byte[] bytes, HttpHeaders headers) {

        /** The text at a JSON pointer such as {@code /data/0/title}; the empty text if there is nothing. */
        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }

        public @Nullable String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        /** Status and code of a problem, such as {@code 404 PRODUCT_NOT_FOUND}: short enough to compare in one assertion. */
        public String problem() {
            return status + " " + text("/code");
        }

        @Override
        public String toString() {
            return status + " " + new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

package com.ecomify.gateway.upstream;

import com.ecomify.common.json.EcomifyJacksonModule;
import com.ecomify.common.security.StoreHeader;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway's own calls to services. Answers are read leniently, into small records with the fields that are used here: a
 * service may add others.
 */
public final class ServiceCalls {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new EcomifyJacksonModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final RestClient rest;
    private final Upstreams upstreams;

    ServiceCalls(RestClient rest, Upstreams upstreams) {
        this.rest = rest;
        this.upstreams = upstreams;
    }

    /**
     * @param pathAndQuery already encoded, such as {@code /internal/products?ids=…}
     * @throws ServiceProblemException if the service refuses
     * @throws UpstreamUnavailableException if it does not answer
     */
    public <T> T get(Service service, Credentials credentials, String pathAndQuery, TypeReference<T> type) {
        return read(service, send(new Call(service, HttpMethod.GET, pathAndQuery, null), credentials), type);
    }

    /** The answer as a JSON tree. */
    public JsonNode get(Service service, Credentials credentials, String pathAndQuery) {
        return get(service, credentials, pathAndQuery, new TypeReference<>() {});
    }

    /** The same for any method. */
    public <T> T send(Call call, Credentials credentials, TypeReference<T> type) {
        return read(call.service(), send(call, credentials), type);
    }

    /** The answer's bytes; none for an answer without a body. */
    public byte[] send(Call call, Credentials credentials) {
        try (Upstreams.Permit permit = upstreams.enter(call.service())) {
            try {
                Answer answer = request(call, credentials).exchange((_, response) -> Answer.of(response));
                permit.answered();
                return answer.bodyOrProblem(call.service());
            } catch (ResourceAccessException e) {
                throw permit.unanswered(e);
            }
        }
    }

    private RestClient.RequestBodySpec request(Call call, Credentials credentials) {
        URI uri = URI.create(upstreams.url(call.service()) + call.pathAndQuery());
        RestClient.RequestBodySpec request =
                rest.method(call.method()).uri(uri).headers(headers -> identify(headers, credentials));
        if (call.body() != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(call.body()));
        }
        if (call.idempotencyKey() != null) {
            request.header("Idempotency-Key", call.idempotencyKey());
        }
        return request.accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static void identify(HttpHeaders headers, Credentials credentials) {
        if (credentials.token() != null) {
            headers.setBearerAuth(credentials.token());
        } else if (credentials.store() != null) {
            headers.set(StoreHeader.NAME, credentials.store().toString());
        }
        if (credentials.requestId() != null) {
            headers.set("X-Request-Id", credentials.requestId());
        }
    }

    private static <T> T read(Service service, byte[] body, TypeReference<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("unreadable answer of " + service.id(), e);
        }
    }

    /**
     * @param pathAndQuery already encoded
     * @param body written as JSON; null for none
     * @param idempotencyKey null for none
     */
    public record Call(
            Service service,
            HttpMethod method,
            String pathAndQuery,
            @Nullable Object body,
            @Nullable String idempotencyKey) {

        public Call(Service service, HttpMethod method, String pathAndQuery, @Nullable Object body) {
            this(service, method, pathAndQuery, body, null);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    private record Answer(int status, byte[] body) {

        static Answer of(ClientHttpResponse response) throws IOException {
            return new Answer(
                    response.getStatusCode().value(), response.getBody().readAllBytes());
        }

        byte[] bodyOrProblem(Service service) {
            if (status < 400) {
                return body;
            }
            throw new ServiceProblemException(service, problem());
        }

        private ServiceProblem problem() {
            try {
                ServiceProblem problem = JSON.readValue(body, ServiceProblem.class);
                return new ServiceProblem(
                        status, problem.code(), problem.title(), problem.detail(), problem.violations());
            } catch (JacksonException e) {
                return new ServiceProblem(status, null, null, null, null);
            }
        }
    }
}

package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.CommonError;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sees that every error of every answer carries a stable code and the trace id. */
@Component
@Order(-10)
class ErrorCodes implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String traceId = MDC.get("traceId");
        return chain.next(request)
                .map(response -> response.getErrors().isEmpty()
                        ? response
                        : response.transform(
                                builder -> builder.errors(response.getExecutionResult().getErrors().stream()
                                        .map(error -> complete(error, traceId))
                                        .toList())));
    }

    private static GraphQLError complete(GraphQLError error, @Nullable String traceId) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        Object known =
                error.getExtensions() == null ? null : error.getExtensions().get("code");
        extensions.put("code", known == null ? code(error) : known);
        if (traceId != null) {
            extensions.put("traceId", traceId);
        }
        return GraphqlErrorBuilder.newError()
                // In place of the engine's own kind, which has the name of a class.
                .errorType(ErrorClassification.errorClassification(String.valueOf(extensions.get("code"))))
                .message("%s", String.valueOf(error.getMessage()))
                .path(error.getPath())
                .locations(error.getLocations())
                .extensions(extensions)
                .build();
    }

    /** The engine's own kinds of errors; a library in between has made texts of them. */
    private static String code(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Object kind = extensions == null ? null : extensions.get("classification");
        return switch (String.valueOf(kind == null ? error.getErrorType() : kind)) {
            case "InvalidSyntax" -> CommonError.MALFORMED_REQUEST.name();
            case "ValidationError" -> CommonError.VALIDATION_FAILED.name();
            case "ExecutionAborted", "BadFaithIntrospection" -> CommonError.REQUEST_REFUSED.name();
            // The name by which clients know that they have to send the whole query, once.
            case "PersistedQueryNotFound" -> "PERSISTED_QUERY_NOT_FOUND";
            case "PersistedQueryIdInvalid" -> CommonError.REQUEST_REFUSED.name();
            default -> CommonError.INTERNAL_ERROR.name();
        };
    }
}

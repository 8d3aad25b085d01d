package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.gateway.upstream.ServiceProblem;
import com.ecomify.gateway.upstream.ServiceProblemException;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import com.netflix.graphql.dgs.exceptions.DgsInvalidInputArgumentException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableValueCoercedAsNullException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives every field that cannot be fetched an error with the code that REST would answer. */
@Component
class FetchFailures implements DataFetcherExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(FetchFailures.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .error(error(parameters, unwrapped(parameters.getException())))
                .build());
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters parameters, Throwable failure) {
        return switch (failure) {
            case ProblemException e -> error(parameters, e.code().name(), String.valueOf(e.getMessage()));
            case UpstreamUnavailableException e -> {
                log.warn("unavailable: {}", e.getMessage());
                yield error(parameters, CommonError.UNAVAILABLE.name(), CommonError.UNAVAILABLE.title());
            }
            case ServiceProblemException e -> ofService(parameters, e);
            case NonNullableValueCoercedAsNullException e ->
                error(parameters, CommonError.VALIDATION_FAILED.name(), String.valueOf(e.getMessage()));
            case DgsInvalidInputArgumentException _ ->
                error(parameters, CommonError.VALIDATION_FAILED.name(), CommonError.VALIDATION_FAILED.title());
            default -> {
                log.error("broken: {}", parameters.getPath(), failure);
                yield error(parameters, CommonError.INTERNAL_ERROR.name(), CommonError.INTERNAL_ERROR.title());
            }
        };
    }

    private static GraphQLError ofService(DataFetcherExceptionHandlerParameters parameters, ServiceProblemException e) {
        ServiceProblem problem = e.problem();
        if (problem.status() >= 500) {
            // What went wrong inside is in the logs of both, under the trace id, and nobody else's business.
            log.warn("failed: {}", e.getMessage());
            CommonError code = problem.status() == 503 ? CommonError.UNAVAILABLE : CommonError.INTERNAL_ERROR;
            return error(parameters, code.name(), code.title());
        }
        return error(parameters, problem.codeOrDefault(), problem.message());
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters parameters, String code, String message) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .path(parameters.getPath())
                .location(parameters.getSourceLocation())
                .extensions(Map.of("code", code))
                .build();
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}

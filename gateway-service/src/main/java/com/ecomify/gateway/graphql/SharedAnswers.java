package com.ecomify.gateway.graphql;

import com.ecomify.gateway.cache.Shareable;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the gateway keep the whole answers to queries: whoever asks one without a token gets what others get. */
@Component
class SharedAnswers extends SimplePerformantInstrumentation {

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Request();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ((Request) state).isQuery =
                parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.QUERY;
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (((Request) state).isQuery && result.getErrors().isEmpty()) {
            parameters
                    .getGraphQLContext()
                    .<Shareable>getOrEmpty(Shareable.class)
                    .ifPresent(Shareable::agree);
        }
        return CompletableFuture.completedFuture(result);
    }

    private static final class Request implements InstrumentationState {
        private boolean isQuery;
    }
}

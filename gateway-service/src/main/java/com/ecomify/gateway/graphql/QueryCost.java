package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.CommonError;
import com.ecomify.gateway.config.GatewayError;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Refuses queries that nest too deeply or ask for too much, before anything is fetched, and tells every client what its query
 * came to. A field costs one; what is below a connection counts {@code first} times, what is below a plain list five times.
 */
@Component
@EnableConfigurationProperties(GraphQlProperties.class)
class QueryCost extends SimplePerformantInstrumentation {

    private final GraphQlProperties properties;

    QueryCost(GraphQlProperties properties) {
        this.properties = properties;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Bill();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        OperationDefinition operation = execution.getOperationDefinition();
        refuseOtherThanSubscriptionsOverSockets(execution);
        QueryMeasure.Size size = new QueryMeasure(
                        execution.getGraphQLSchema(), execution.getFragmentsByName(), execution.getCoercedVariables())
                .of(operation.getSelectionSet(), root(execution.getGraphQLSchema(), operation.getOperation()));
        ((Bill) state).cost = size.cost();
        if (size.depth() > properties.maxDepth()) {
            throw new QueryRefusedException(
                    GatewayError.QUERY_TOO_DEEP,
                    "depth: %d (expected: at most %d)".formatted(size.depth(), properties.maxDepth()));
        }
        if (size.cost() > properties.maxCost()) {
            throw new QueryRefusedException(
                    GatewayError.QUERY_TOO_COSTLY,
                    "cost: %d (expected: at most %d)".formatted(size.cost(), properties.maxCost()));
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Map<String, Long> cost = Map.of("requested", ((Bill) state).cost, "maximum", properties.maxCost());
        return CompletableFuture.completedFuture(result.transform(builder -> builder.addExtension("cost", cost)));
    }

    /** Limits count HTTP requests: what can be asked over HTTP must not go round them through a socket. */
    private static void refuseOtherThanSubscriptionsOverSockets(ExecutionContext execution) {
        boolean subscription = execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
        if (!subscription && execution.getGraphQLContext().hasKey(CallerInterceptor.SOCKET)) {
            throw new QueryRefusedException(
                    CommonError.REQUEST_REFUSED, "Expected a subscription: send queries and mutations over HTTP.");
        }
    }

    private static GraphQLObjectType root(GraphQLSchema schema, Operation operation) {
        GraphQLObjectType type = switch (operation) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        if (type == null) {
            throw new QueryRefusedException(CommonError.REQUEST_REFUSED, "The schema has no " + operation + ".");
        }
        return type;
    }

    private static final class Bill implements InstrumentationState {

        private long cost;
    }
}

package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.gateway.upstream.Credentials;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Optional;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a GraphQL request. Carried in the request's GraphQL context: data loaders and subscriptions run on threads that
 * know nothing of the HTTP request.
 *
 * @param caller null for an anonymous request
 * @param credentials for the calls that answer the request
 * @param expiresAt when the caller's token ends; null for an anonymous request
 */
public record GraphQlCaller(
        @Nullable Caller caller,
        Credentials credentials,
        @Nullable Instant expiresAt) {

    static final GraphQlCaller NOBODY = new GraphQlCaller(null, Credentials.NONE, null);

    public static GraphQlCaller of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    public static GraphQlCaller of(BatchLoaderEnvironment environment) {
        if (environment.getContext() instanceof GraphQLContext context) {
            return of(context);
        }
        throw new IllegalStateException("a data loader outside of a GraphQL request");
    }

    static GraphQlCaller of(GraphQLContext context) {
        return context.getOrDefault(GraphQlCaller.class, NOBODY);
    }

    /** The store that the request is in; empty if it is in none. */
    public Optional<StoreId> store() {
        return Optional.ofNullable(caller == null ? credentials.store() : caller.store());
    }

    public boolean is(Caller.Kind kind) {
        return caller != null && caller.kind() == kind;
    }

    /** @throws ProblemException unless the caller is a merchant with the permission */
    public void require(String permission) {
        if (caller == null) {
            throw new ProblemException(CommonError.UNAUTHENTICATED, "Sign in first.");
        }
        if (!caller.permissions().contains(permission)) {
            throw new ProblemException(CommonError.PERMISSION_DENIED, "Needs " + permission + ".");
        }
    }
}

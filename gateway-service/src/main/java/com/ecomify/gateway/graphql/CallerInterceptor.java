package com.ecomify.gateway.graphql;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.common.security.StoreHeader;
import com.ecomify.gateway.cache.Shareable;
import com.ecomify.gateway.upstream.Credentials;
import graphql.GraphQLContext;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import reactor.core.publisher.Mono;

/**
 * Puts the caller into the GraphQL context: over HTTP the one whom security has verified, over a socket the one of the token
 * in its {@code connection_init} payload.
 */
@Component
@Order(0)
class CallerInterceptor implements WebSocketGraphQlInterceptor {

    /** In the GraphQL context of operations that came over a socket. */
    static final String SOCKET = "ecomify.socket";

    private static final String CALLER = GraphQlCaller.class.getName();

    private final SocketTokens tokens;

    CallerInterceptor(SocketTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return Mono.fromCallable(() -> {
                    session.getAttributes().put(CALLER, tokens.caller(payload));
                    return Map.of();
                })
                .cast(Object.class);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (request instanceof WebSocketGraphQlRequest socket) {
            Object caller = socket.getSessionInfo().getAttributes().getOrDefault(CALLER, GraphQlCaller.NOBODY);
            put(request, Map.of(GraphQlCaller.class, caller, SOCKET, true));
        } else {
            put(request, Map.of(GraphQlCaller.class, overHttp(request)));
            shareable().ifPresent(answer -> put(request, Map.of(Shareable.class, answer)));
        }
        return chain.next(request);
    }

    private static Optional<Object> shareable() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(Shareable.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    private static void put(WebGraphQlRequest request, Map<Object, Object> entries) {
        request.configureExecutionInput(
                (_, builder) -> builder.graphQLContext((GraphQLContext.Builder context) -> context.of(entries))
                        .build());
    }

    private static GraphQlCaller overHttp(WebGraphQlRequest request) {
        String requestId = request.getHeaders().getFirst("X-Request-Id");
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return new GraphQlCaller(
                    Caller.get(), new Credentials(token.getTokenValue(), null, requestId), token.getExpiresAt());
        }
        // Set by the gateway's own filter, which drops what comes from outside.
        String store = request.getHeaders().getFirst(StoreHeader.NAME);
        return new GraphQlCaller(
                null, new Credentials(null, store == null ? null : StoreId.parse(store), requestId), null);
    }
}

package com.ecomify.gateway.limits;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.gateway.stores.Stores;
import com.ecomify.gateway.upstream.ServiceProblemException;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests to the API and refuses those beyond the limit. */
@Component
@Order(LimitFilter.ORDER)
class LimitFilter extends OncePerRequestFilter {

    /** After security (-100), which knows the caller; before a request for an unknown store is refused. */
    static final int ORDER = -90;

    private final RequestLimits limits;
    private final Stores stores;

    LimitFilter(RequestLimits limits, Stores stores) {
        this.limits = limits;
        this.stores = stores;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !counts(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limits.admit(client(request), response)) {
            chain.doFilter(request, response);
        }
    }

    /** Health, documents and keys are open to everybody, as often as they like. */
    static boolean counts(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.equals("/graphql");
    }

    private Client client(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/v1/webhooks/")) {
            return Client.webhook(request.getRemoteAddr());
        }
        return Caller.find()
                .map(Client::signedIn)
                .orElseGet(() -> Client.anonymous(store(request), request.getRemoteAddr()));
    }

    private Optional<StoreId> store(HttpServletRequest request) {
        try {
            return stores.of(request).store();
        } catch (UpstreamUnavailableException | ServiceProblemException e) {
            // The next filter refuses the request; it is counted all the same.
            return Optional.empty();
        }
    }
}

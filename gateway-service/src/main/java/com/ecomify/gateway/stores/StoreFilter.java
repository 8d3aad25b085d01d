package com.ecomify.gateway.stores;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.security.Caller;
import com.ecomify.common.security.StoreHeader;
import com.ecomify.gateway.config.GatewayError;
import com.ecomify.gateway.config.ProblemWriter;
import com.ecomify.gateway.edge.EdgeRequest;
import com.ecomify.gateway.upstream.ServiceProblemException;
import com.ecomify.gateway.upstream.UpstreamUnavailableException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the services the store of an anonymous request; refuses a request for a store that is not there. */
@Component
@Order(StoreFilter.ORDER)
class StoreFilter extends OncePerRequestFilter {

    /** After security (-100), which knows the caller, and after the limits, which count refused requests as well. */
    static final int ORDER = -80;

    private final Stores stores;
    private final ProblemWriter problems;

    StoreFilter(Stores stores, ProblemWriter problems) {
        this.stores = stores;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestStore store;
        try {
            store = stores.of(request);
        } catch (UpstreamUnavailableException e) {
            problems.write(response, CommonError.UNAVAILABLE, "Try again in a moment.", e.retryAfter());
            return;
        } catch (ServiceProblemException e) {
            problems.write(response, CommonError.UNAVAILABLE, "Try again in a moment.", Duration.ofSeconds(1));
            return;
        }
        switch (store) {
            case RequestStore.None() -> chain.doFilter(request, response);
            case RequestStore.Found found -> goOn(found, request, response, chain);
            case RequestStore.Unknown(String name) ->
                problems.write(
                        response,
                        GatewayError.STORE_NOT_FOUND,
                        "store: " + name + " (expected: the slug, id or host name of a store)");
            case RequestStore.Suspended _ -> problems.write(response, GatewayError.STORE_SUSPENDED, null);
        }
    }

    private static void goOn(
            RequestStore.Found store, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Caller.find().isEmpty()) {
            EdgeRequest.of(request).setHeader(StoreHeader.NAME, store.id().toString());
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable("storeId", store.id().toString())) {
            chain.doFilter(request, response);
        }
    }
}

package com.ecomify.common.security;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.tenancy.CurrentStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the store of the request: the token's, or on the open storefront the one that the gateway resolved from the host
 * name. A token of one store never reaches another, whatever the header says.
 */
final class StoreBindingFilter extends OncePerRequestFilter {

    private final ProblemResponses problems;

    StoreBindingFilter(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = Caller.find();
        StoreId fromToken = caller.map(Caller::store).orElse(null);
        StoreId fromGateway;
        try {
            fromGateway = resolvedStore(request);
        } catch (IllegalArgumentException e) {
            problems.write(response, CommonError.STORE_REQUIRED);
            return;
        }
        if (fromToken != null && fromGateway != null && !fromToken.equals(fromGateway)) {
            problems.write(response, CommonError.STORE_MISMATCH);
            return;
        }
        StoreId store = fromToken != null ? fromToken : caller.isEmpty() ? fromGateway : null;
        if (store == null) {
            chain.doFilter(request, response);
        } else {
            runInStore(store, request, response, chain);
        }
    }

    private static @Nullable StoreId resolvedStore(HttpServletRequest request) {
        String header = request.getHeader(StoreHeader.NAME);
        return header == null ? null : StoreId.parse(header);
    }

    private static void runInStore(
            StoreId store, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (MDC.MDCCloseable _ = MDC.putCloseable("storeId", store.toString())) {
            CurrentStore.call(store, () -> {
                try {
                    chain.doFilter(request, response);
                    return Boolean.TRUE;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

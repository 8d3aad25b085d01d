package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.StoreHeader;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an anonymous request for a page that this process holds before anything else looks at it: what the rest of the way
 * finds out of such a request is known, and costs more than the answer. Everything else, a page that is not held among it,
 * goes the whole way to {@link StorefrontController}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeldPagesFilter extends OncePerRequestFilter {

    private static final String PREFIX = "/api/v1/storefront/products/";

    private final StorefrontPages pages;
    private final Counter answered;

    HeldPagesFilter(StorefrontPages pages, MeterRegistry meters) {
        this.pages = pages;
        this.answered = meters.counter("ecomify.storefront.pages.held");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<StorefrontPage> page = held(request);
        if (page.isPresent()) {
            answered.increment();
            send(page.get(), request.getHeader(HttpHeaders.IF_NONE_MATCH), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<StorefrontPage> held(HttpServletRequest request) {
        String path = request.getRequestURI();
        String store = request.getHeader(StoreHeader.NAME);
        boolean plain = path.startsWith(PREFIX)
                && request.getMethod().equals("GET")
                && store != null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && acceptsJson(request.getHeader(HttpHeaders.ACCEPT));
        return plain ? held(store, path.substring(PREFIX.length())) : Optional.empty();
    }

    private Optional<StorefrontPage> held(String store, String handle) {
        try {
            return pages.held(StoreId.parse(store), handle.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // For the rest of the way to refuse.
            return Optional.empty();
        }
    }

    /** An If-None-Match of another form than ours gets the page, which is never wrong. */
    private static void send(StorefrontPage page, @Nullable String ifNoneMatch, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ETAG, page.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (page.etag().equals(ifNoneMatch)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(page.json().length);
        response.getOutputStream().write(page.json());
    }

    private static boolean acceptsJson(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains("application/json");
    }
}

package com.ecomify.gateway.cache;

import com.ecomify.common.security.Caller;
import com.ecomify.gateway.edge.EdgeRequest;
import com.ecomify.gateway.stores.Stores;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers anonymous storefront reads from the cache, and fills it with what the services answer. */
@Component
@Order(CacheFilter.ORDER)
class CacheFilter extends OncePerRequestFilter {

    /** After the limits, which count these requests as well, and after the store's status has been looked at. */
    static final int ORDER = -70;

    private final ReadCache cache;
    private final Stores stores;

    CacheFilter(ReadCache cache, Stores stores) {
        this.cache = cache;
        this.stores = stores;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<CacheableRead> read = anonymousRead(request);
        if (read.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ReadCache.Key key = cache.key(read.get());
        Optional<CachedAnswer> known = cache.find(key);
        String ifNoneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known.isPresent()) {
            send(known.get(), ifNoneMatch, response);
            return;
        }
        // The whole answer is wanted, also when this client has it.
        EdgeRequest.of(request).dropHeader(HttpHeaders.IF_NONE_MATCH);
        ask(key, ifNoneMatch, request, response, chain);
    }

    private void ask(
            ReadCache.Key key,
            @Nullable String ifNoneMatch,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        String contentType = answer.getContentType();
        if (answer.getStatus() != HttpStatus.OK.value()
                || contentType == null
                || answer.containsHeader(HttpHeaders.CONTENT_ENCODING)) {
            answer.copyBodyToResponse();
            return;
        }
        CachedAnswer fresh =
                CachedAnswer.of(answer.getContentAsByteArray(), contentType, answer.getHeader(HttpHeaders.ETAG));
        cache.put(key, fresh);
        // What a service says to keep its answer out of caches that cannot tell when it changes.
        response.setHeader(HttpHeaders.PRAGMA, null);
        response.setHeader(HttpHeaders.EXPIRES, null);
        send(fresh, ifNoneMatch, response);
    }

    private static void send(CachedAnswer answer, @Nullable String ifNoneMatch, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ETAG, answer.etag());
        // Others may keep it if they ask each time; the store is not always in the address.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        response.setHeader(HttpHeaders.VARY, "X-Store, Authorization");
        if (answer.isNamedBy(ifNoneMatch)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private Optional<CacheableRead> anonymousRead(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/v1/storefront/")
                || Caller.find().isPresent()) {
            return Optional.empty();
        }
        return stores.of(request).store().flatMap(store -> CacheableRead.of(request, store));
    }
}

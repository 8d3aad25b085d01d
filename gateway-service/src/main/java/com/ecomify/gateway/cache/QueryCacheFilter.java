package com.ecomify.gateway.cache;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.security.Caller;
import com.ecomify.gateway.edge.EdgeRequest;
import com.ecomify.gateway.stores.Stores;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Answers anonymous GraphQL queries from the cache, and fills it with answers that are {@link Shareable}. */
@Component
@Order(CacheFilter.ORDER)
class QueryCacheFilter extends OncePerRequestFilter {

    private static final int LONGEST = 8 * 1024;
    private static final String KEY = QueryCacheFilter.class.getName() + ".key";

    private final ReadCache cache;
    private final Stores stores;

    QueryCacheFilter(ReadCache cache, Stores stores) {
        this.cache = cache;
        this.stores = stores;
    }

    /** An answer that is late is written by another dispatch of the same request. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAsyncDispatch(request)) {
            chain.doFilter(request, response);
            finish(request, response);
            return;
        }
        Optional<CacheableRead> query = anonymousQuery(request);
        if (query.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ReadCache.Key key = cache.key(query.get());
        Optional<CachedAnswer> known = cache.find(key);
        if (known.isPresent()) {
            response.setContentType(known.get().contentType());
            response.setContentLength(known.get().body().length);
            response.getOutputStream().write(known.get().body());
            return;
        }
        request.setAttribute(KEY, key);
        request.setAttribute(Shareable.ATTRIBUTE, new Shareable());
        HttpServletResponse answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        finish(request, answer);
    }

    private void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAsyncStarted(request) || !(request.getAttribute(KEY) instanceof ReadCache.Key key)) {
            return;
        }
        ContentCachingResponseWrapper answer =
                WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        if (answer == null) {
            throw new IllegalStateException("the response of a dispatch is not the one that the request began with");
        }
        String contentType = answer.getContentType();
        if (answer.getStatus() == HttpStatus.OK.value()
                && contentType != null
                && !answer.containsHeader(HttpHeaders.CONTENT_ENCODING)
                && request.getAttribute(Shareable.ATTRIBUTE) instanceof Shareable shareable
                && shareable.isAgreed()) {
            cache.put(key, CachedAnswer.of(answer.getContentAsByteArray(), contentType, null));
        }
        answer.copyBodyToResponse();
    }

    private Optional<CacheableRead> anonymousQuery(HttpServletRequest request) throws IOException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean plain = request.getMethod().equals("POST")
                && request.getRequestURI().equals("/graphql")
                && request.getQueryString() == null
                && isJson(request.getContentType())
                && CacheableRead.acceptsJson(accept)
                && request.getContentLengthLong() > 0
                && request.getContentLengthLong() <= LONGEST;
        if (!plain || Caller.find().isPresent()) {
            return Optional.empty();
        }
        Optional<StoreId> store = stores.of(request).store();
        if (store.isEmpty()) {
            return Optional.empty();
        }
        String body = new String(EdgeRequest.of(request).body(), StandardCharsets.UTF_8);
        return Optional.of(CacheableRead.ofQuery(accept + " " + body, store.get()));
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }
}

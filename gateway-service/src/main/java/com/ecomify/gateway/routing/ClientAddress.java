package com.ecomify.gateway.routing;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells services the address that a request came from, in place of whatever the client claims: they limit sign-in attempts by
 * it. Last of its kind, because the gateway's own filters drop the header.
 */
@Component
class ClientAddress implements HttpHeadersFilter.RequestHttpHeadersFilter, Ordered {

    private static final String HEADER = "X-Forwarded-For";

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        HttpHeaders told = new HttpHeaders();
        told.putAll(headers);
        told.set(HEADER, request.servletRequest().getRemoteAddr());
        return told;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

package com.ecomify.gateway.limits;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Counts what security refuses, before the limits proper see it, towards the address that it came from: nobody may try
 * tokens without end. A good token from the same address is not held up.
 */
@Component
@Primary
class LimitedRefusals implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint refusals;
    private final RequestLimits limits;

    LimitedRefusals(@Qualifier("refusals") AuthenticationEntryPoint refusals, RequestLimits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        Client client = Client.anonymous(Optional.empty(), request.getRemoteAddr());
        if (!LimitFilter.counts(request) || limits.admit(client, response)) {
            refusals.commence(request, response, e);
        }
    }
}

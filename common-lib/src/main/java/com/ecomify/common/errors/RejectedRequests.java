package com.ecomify.common.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the HTTP firewall refuses, such as {@code /a/../b} in any spelling, like every other bad request. */
final class RejectedRequests implements RequestRejectedHandler {

    static final String EXPECTATION = "Expected a plain, normalised path and text without control characters.";

    private final JsonMapper json;

    RejectedRequests(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        response.setStatus(CommonError.REQUEST_REFUSED.category().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problems.of(CommonError.REQUEST_REFUSED, EXPECTATION)));
    }
}

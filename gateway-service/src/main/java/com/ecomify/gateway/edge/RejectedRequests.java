package com.ecomify.gateway.edge;

import com.ecomify.common.errors.CommonError;
import com.ecomify.gateway.config.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers what the HTTP firewall refuses, such as {@code /a/../internal} in any spelling, like every other bad request. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final ProblemWriter problems;

    RejectedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        problems.write(response, CommonError.REQUEST_REFUSED, "Expected a plain, normalised path.");
    }
}

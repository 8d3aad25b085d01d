package com.ecomify.common.errors;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents in place of the server's own page, for requests that it refuses before any of our code sees them. */
final class ServerProblems extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ServerProblems.class);

    private final JsonMapper json;

    ServerProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(Problems.ofStatus(response.getStatus())));
            response.finishResponse();
        } catch (IOException e) {
            log.debug("the client did not wait for the refusal", e);
        }
    }
}

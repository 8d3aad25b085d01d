package com.ecomify.perf;

import static io.gatling.javaapi.core.CoreDsl.exec;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

/** Requests whose answers are recorded. */
final class Requests {

    private Requests() {}

    static ChainBuilder recorded(Recorder recorder, String kind, HttpRequestActionBuilder request) {
        return exec(session -> {
                    recorder.sent(kind);
                    return session;
                })
                .exec(request.transformResponse((response, session) -> {
                    recorder.answered(
                            kind,
                            response.endTimestamp() - response.startTimestamp(),
                            response.status().code());
                    return response;
                }));
    }
}

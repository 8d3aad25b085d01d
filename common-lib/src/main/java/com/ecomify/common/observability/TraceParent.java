package com.ecomify.common.observability;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Carries a trace across the outbox, in the {@code traceparent} form of W3C Trace Context: the request that caused an event
 * and the work that the event causes are one trace.
 */
public final class TraceParent {

    private TraceParent() {}

    /** The current span as a {@code traceparent}; empty outside of a trace. */
    public static Optional<String> current() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return Optional.empty();
        }
        return Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex());
    }

    /**
     * Runs {@code work} as a part of the trace.
     *
     * @param traceparent null or malformed text continues no trace
     */
    public static void resume(@Nullable String traceparent, Runnable work) {
        if (traceparent == null || !traceparent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")) {
            work.run();
            return;
        }
        String traceId = traceparent.substring(3, 35);
        SpanContext parent = SpanContext.createFromRemoteParent(
                traceId, traceparent.substring(36, 52), TraceFlags.fromHex(traceparent, 53), TraceState.getDefault());
        try (Scope _ = Context.current().with(Span.wrap(parent)).makeCurrent();
                MDC.MDCCloseable _ = MDC.putCloseable("traceId", traceId)) {
            work.run();
        }
    }
}

package com.ecomify.common.observability;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Continues traces where no HTTP request carries them: over the outbox and Kafka, and over deadlines. The request that caused
 * an event and all the work that follows from it, in whichever service, are one trace.
 */
public final class Traces {

    private final Tracer tracer;

    /** @param telemetry makes the spans; a no-op one keeps the trace's id in events and log lines and records nothing */
    public Traces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("com.ecomify.common");
    }

    /**
     * Runs {@code work} as a span of the trace, or as the first span of a new one. What {@code work} throws marks the span as
     * failed and is thrown.
     *
     * @param traceparent where the trace was left; null or malformed text begins a new trace
     * @param span what the work is, without ids or other values that vary
     */
    public void resume(@Nullable String traceparent, String span, Runnable work) {
        Context parent = TraceParent.context(traceparent);
        Span running = tracer.spanBuilder(span)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        boolean done = false;
        try (Scope _ = parent.with(running).makeCurrent();
                MDC.MDCCloseable _ = MDC.putCloseable("traceId", traceId(running));
                MDC.MDCCloseable _ = MDC.putCloseable("spanId", spanId(running))) {
            work.run();
            done = true;
        } finally {
            if (!done) {
                running.setStatus(StatusCode.ERROR);
            }
            running.end();
        }
    }

    private static @Nullable String traceId(Span span) {
        return span.getSpanContext().isValid() ? span.getSpanContext().getTraceId() : null;
    }

    private static @Nullable String spanId(Span span) {
        return span.getSpanContext().isValid() ? span.getSpanContext().getSpanId() : null;
    }
}

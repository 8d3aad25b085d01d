package com.ecomify.common.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TracesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final List<SpanData> ended = new ArrayList<>();
    private final Traces traces = new Traces(OpenTelemetrySdk.builder()
            .setTracerProvider(
                    SdkTracerProvider.builder().addSpanProcessor(new Recorder()).build())
            .build());
    private final List<Optional<String>> seen = new ArrayList<>();

    @Test
    void recordsTheWorkAsASpanOfTheTrace() {
        traces.resume(PARENT, "order.checkout stock.reserved", () -> {
            seen.add(TraceParent.current());
            seen.add(Optional.ofNullable(MDC.get("traceId")));
        });

        assertThat(ended).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("order.checkout stock.reserved");
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        });
        assertThat(seen)
                .containsExactly(
                        Optional.of("00-" + TRACE + "-" + ended.getFirst().getSpanId() + "-01"), Optional.of(TRACE));
        assertThat(TraceParent.current()).isEmpty();
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void marksWorkThatFailed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> traces.resume(PARENT, "fails", () -> {
                    throw new IllegalStateException("on purpose");
                }));

        assertThat(ended)
                .singleElement()
                .satisfies(span -> assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "00-short-b7ad6b7169203331-01"})
    void beginsATraceWhereThereIsNone(String traceparent) {
        traces.resume(traceparent, "work", () -> seen.add(TraceParent.current()));

        assertThat(ended)
                .singleElement()
                .satisfies(span -> assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid()));
        assertThat(seen)
                .singleElement()
                .satisfies(current -> assertThat(current).isPresent());
    }

    @Test
    void carriesTheTraceOnWhereNothingIsRecorded() {
        new Traces(OpenTelemetry.noop()).resume(PARENT, "work", () -> seen.add(TraceParent.current()));

        assertThat(seen).containsExactly(Optional.of(PARENT));
    }

    private final class Recorder implements SpanProcessor {

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            ended.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}

package com.ecomify.common.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceParentTest {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final List<Optional<String>> seen = new ArrayList<>();

    @Test
    void continuesTheTraceForTheWorkAndItsLogLines() {
        TraceParent.resume(PARENT, () -> {
            seen.add(TraceParent.current());
            seen.add(Optional.ofNullable(MDC.get("traceId")));
        });

        assertThat(seen).containsExactly(Optional.of(PARENT), Optional.of("0af7651916cd43dd8448eb211c80319c"));
        assertThat(TraceParent.current()).isEmpty();
        assertThat(MDC.get("traceId")).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "00-short-b7ad6b7169203331-01"})
    void runsTheWorkWithoutATraceWhereThereIsNone(String traceparent) {
        TraceParent.resume(traceparent, () -> seen.add(TraceParent.current()));

        assertThat(seen).containsExactly(Optional.empty());
    }
}

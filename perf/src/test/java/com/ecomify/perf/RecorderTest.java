package com.ecomify.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private final Recorder recorder = new Recorder();

    @Test
    void countsWhatWasRefusedAndWhatWasNeverAnsweredAsErrors() {
        for (int i = 0; i < 3; i++) {
            recorder.sent("page");
        }
        recorder.answered("page", 5, 200);
        recorder.answered("page", 1, 503);

        assertThat(recorder.errors("page")).isEqualTo(2);
        assertThat(recorder.refusals()).isEqualTo(Map.of(503, 1L));
        assertThat(recorder.latencies("page").count()).isEqualTo(1);
    }

    @Test
    void letsOnlySoManyShoppersInAtOnce() {
        int entered = 0;
        while (recorder.enter()) {
            entered++;
        }
        recorder.leave();

        assertThat(entered).isPositive();
        assertThat(recorder.shed()).isEqualTo(1);
        assertThat(recorder.enter()).isTrue();
    }
}

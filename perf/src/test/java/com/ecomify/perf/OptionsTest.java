package com.ecomify.perf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void readsScenariosAndOptionsInAnyOrder() {
        Options options = Options.parse(
                List.of("search", "--products", "100000", "mix", "--stores", "1000", "--duration", "2m", "--running"));

        assertThat(options)
                .isEqualTo(new Options(
                        List.of("search", "mix"), 100_000, 1_000, Duration.ofMinutes(2), Duration.ofSeconds(45), true));
    }

    @Test
    void measuresAsLongAsUsualUnlessAsked() {
        Duration usual = Duration.ofMinutes(5);

        assertThat(Options.parse(List.of()).durationOr(usual)).isEqualTo(usual);
        assertThat(Options.parse(List.of("--duration", "7s")).durationOr(usual)).hasSeconds(7);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(List.of("--product", "1")))
                .withMessageContaining("--product");
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--stores", "0")));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--duration", "30")));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--warm-up")));
    }
}

package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Steps steps = new Steps(new Console(new PrintStream(output, true, StandardCharsets.UTF_8)));

    @Test
    void printsALineForEachStepAndHandsOnItsResult() {
        String order = steps.verify("A customer orders", () -> "1001");
        steps.check("The order is paid", () -> {});

        assertThat(order).isEqualTo("1001");
        assertThat(steps.done()).isEqualTo(2);
        assertThat(printed()).contains("✔ A customer orders", "✔ The order is paid");
    }

    @Test
    void endsTheStoryWithTheStepThatFailed() {
        steps.check("A customer orders", () -> {});

        assertThatThrownBy(() -> steps.check("The order is paid", () -> {
                    throw new Steps.StepFailedException("status is PENDING");
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Step 2")
                .hasMessageContaining("The order is paid")
                .hasMessageContaining("status is PENDING");
        assertThat(printed()).contains("✘ The order is paid");
    }

    @Test
    void takesABrokenConnectionForAFailure() {
        assertThatThrownBy(() -> steps.check("The shop answers", () -> {
                    throw new IOException("refused");
                }))
                .hasMessageContaining("refused");
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }
}

package com.ecomify.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.localstack.launcher.CommandLine.Flag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void readsFlagsAndTheOffset() {
        CommandLine line = parse("up --detach --port-offset 1000");

        assertThat(line.command()).isEqualTo("up");
        assertThat(line.has(Flag.DETACH)).isTrue();
        assertThat(line.has(Flag.JSON)).isFalse();
        assertThat(line.portOffset()).isEqualTo(1000);
    }

    @Test
    void leavesTheWebApplicationsOutWhereThatIsWanted() {
        assertThat(parse("up").options()).isEqualTo(StartOptions.whole());
        assertThat(parse("up --no-web").options()).isEqualTo(StartOptions.withoutWeb());
    }

    @Test
    void readsThePartThatLogsAreWantedOf() {
        CommandLine line = parse("logs -f product");

        assertThat(line.part()).contains("product");
        assertThat(line.has(Flag.FOLLOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"up --port-offset", "up --port-offset -5", "up --port-offset 60000", "up --port-offset x"})
    void refusesAnOffsetThatIsNone(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(UsageException.class).hasMessageContaining("--port-offset");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("up --fast"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--fast");
    }

    private static CommandLine parse(String line) {
        return CommandLine.parse(List.of(line.split(" ", -1)));
    }
}

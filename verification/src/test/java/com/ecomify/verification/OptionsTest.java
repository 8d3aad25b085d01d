package com.ecomify.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void readsNamesAndOptionsInAnyOrder() {
        var options = Options.parse(List.of("--rounds", "3", "sale", "--seed", "42", "faults", "--running", "--quick"));

        assertThat(options).isEqualTo(new Options(List.of("sale", "faults"), 42, 3, true, true));
    }

    @Test
    void drawsASeedWhenNoneIsGiven() {
        assertThat(Options.parse(List.of("faults")).seed()).isNotNegative();
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(List.of("faults", "--rounds", "many")))
                .withMessageContaining("--rounds");
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("faults", "--seed")));
    }
}

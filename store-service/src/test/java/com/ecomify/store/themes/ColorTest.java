package com.ecomify.store.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.47",
        "#ff0000, #ffffff, 3.99",
        "#0000ff, #ffffff, 8.59",
        "#00ff00, #000000, 15.30",
        "#863e26, #fbf8f3, 7.25"
    })
    void measuresContrastAsTheGuidelinesDo(String one, String other, String ratio) {
        assertThat(Color.parse(one).contrastWith(Color.parse(other))).isEqualTo(ratio);
        assertThat(Color.parse(other).contrastWith(Color.parse(one))).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"#1A2B3C, #1a2b3c", "#00000a, #00000a"})
    void hasOneForm(String text, String form) {
        assertThat(Color.parse(text)).hasToString(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345", "#1234567", "123456", "#12345g", " #123456", "#123456;"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Color.parse(text))
                .withMessageContaining("expected: a colour such as #1a2b3c");
    }
}

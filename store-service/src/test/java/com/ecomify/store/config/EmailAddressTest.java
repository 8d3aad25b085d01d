package com.ecomify.store.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void comparesWithoutRegardToCaseAndOuterSpaces() {
        assertThat(new EmailAddress(" Aroha.Ngata+shop@Example.COM "))
                .isEqualTo(new EmailAddress("aroha.ngata+shop@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aroha",
                "@example.com",
                "aroha@",
                "aroha@example",
                "a b@example.com",
                "a@b@example.com",
                "a@example.com\r\nBcc: x@example.com",
                "a\u0000@example.com",
                "<a@example.com>",
                "a@example.c"
            })
    void refusesWhatCannotBeAnAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void refusesMoreThan254Characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a@" + "b".repeat(250) + ".com"));
    }
}

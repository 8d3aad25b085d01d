package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "Shop.Example.COM, shop.example.com",
        "shop.example.com., shop.example.com",
        "bücher.example, xn--bcher-kva.example",
        "kea.localhost, kea.localhost"
    })
    void readsANameAsItStandsInTheDns(String text, String name) {
        assertThat(HostName.parse(text)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "localhost",
                "127.0.0.1",
                "[::1]",
                "shop.example.com:8080",
                "https://shop.example.com",
                "shop..example.com",
                "-shop.example.com",
                "shop .example.com",
                "shop.example.com/path",
                "a@b.example",
                "\u202etxt.exe",
                "\ud800.example.com"
            })
    void refusesWhatIsNoNameOfAStorefront(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostName.parse(text))
                .withMessageStartingWith("host: ")
                .withMessageEndingWith("(expected: a host name such as shop.example.com)");
    }

    @Test
    void refusesALabelAndANameThatAreTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> HostName.parse("x".repeat(64) + ".example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> HostName.parse("abc.".repeat(63) + "example"));
    }
}

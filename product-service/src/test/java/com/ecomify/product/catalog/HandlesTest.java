package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandlesTest {

    @Test
    void makesHandlesOfTitles() {
        assertThat(Handles.of("Café Crème, 250 g!")).isEqualTo("cafe-creme-250-g");
        assertThat(Handles.of("  --  ")).isEqualTo("product");
        assertThat(Handles.of("お茶")).isEqualTo("お茶");
        assertThat(Handles.of("x".repeat(255))).hasSizeLessThan(255);
    }

    @Test
    void isSatisfiedWithItsOwnHandles() {
        for (String title : new String[] {"Café Crème", "a -- b", "ÅÄÖ", "日本語 テスト", "100% Wool", "-x-"}) {
            assertThat(Handles.of(title))
                    .satisfies(
                            handle -> assertThat(Handles.isWellFormed(handle)).isTrue());
        }
    }

    @Test
    void refusesOtherForms() {
        assertThat(Handles.isWellFormed("a b")).isFalse();
        assertThat(Handles.isWellFormed("-a")).isFalse();
        assertThat(Handles.isWellFormed("a/b")).isFalse();
        assertThat(Handles.isWellFormed("")).isFalse();
    }

    @Test
    void numbersNames() {
        assertThat(Handles.numbered("lamp", 0)).isEqualTo("lamp");
        assertThat(Handles.numbered("lamp", 2)).isEqualTo("lamp-2");
    }
}

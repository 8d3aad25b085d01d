package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Kea & Co., kea-co",
        "Straßencafé Zürich, strassencafe-zurich",
        "  --Smørrebrød--  , smorrebrod",
        "Joe's Bikes, joes-bikes",
        "Ａｂｃ １２３, abc-123",
        "ab, store-ab",
        "日本の店, store",
        "Shop, shop-store",
        "www, www-store"
    })
    void suggestsWhatTheNameReadsAs(String name, String slug) {
        assertThat(Slug.suggestedBy(name)).hasToString(slug);
    }

    @Test
    void leavesRoomForANumberAfterALongName() {
        Slug slug = Slug.suggestedBy("x".repeat(120));

        assertThat(slug.value()).hasSize(50);
        assertThat(slug.numbered(123_456).value()).hasSizeLessThan(63);
    }

    @Test
    void neverSuggestsATrailingHyphenWhereALongNameIsCut() {
        assertThat(Slug.suggestedBy("x".repeat(49) + " yyyy")).hasToString("x".repeat(49));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-abc", "abc-", "Abc", "a_b_c", "a b c", "äbc", "abc\n", "a.b.c"})
    void refusesWhatIsNoDnsLabel(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }

    @Test
    void refusesMoreThan63Characters() {
        assertThat(new Slug("x".repeat(63)).value()).hasSize(63);
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug("x".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "api", "www", "graphql", "019ab000-0000-7000-8000-000000000001"})
    void keepsNamesOfThePlatformAndIdsForThemselves(String text) {
        assertThat(new Slug(text).isReserved()).isTrue();
    }

    @Test
    void leavesOrdinaryNamesToStores() {
        assertThat(new Slug("admin-supplies").isReserved()).isFalse();
    }
}

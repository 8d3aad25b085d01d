package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.errors.Violation;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @Test
    void fallsBackToTheDesignsDefaults() {
        assertThat(Region.parse(null, null, null, null))
                .isEqualTo(new Region(Currency.getInstance("USD"), "en-US", "UTC", "US"));
    }

    @Test
    void takesTheCountryFromTheLocale() {
        assertThat(Region.parse("EUR", "de-AT", "Europe/Vienna", null).country())
                .isEqualTo("AT");
        assertThat(Region.parse("EUR", "de", "Europe/Vienna", null).country()).isEqualTo("US");
    }

    @Test
    void writesTheLocaleInItsCanonicalForm() {
        assertThat(Region.parse(null, "zh-hant-tw", null, null).locale()).isEqualTo("zh-Hant-TW");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> Region.parse("USDX", "not a locale", "Mars/Olympus", "USA"));

        assertThat(problem.violations())
                .extracting(Violation::field)
                .containsExactly("currency", "locale", "timezone", "country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "XXX", "XAU", "", "ZZZ", "US"})
    void refusesWhatIsNoCurrencyWithMinorUnits(String code) {
        assertViolation("currency", () -> Region.parse(code, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "GMT+2", "utc", "", "Europe", "europe/berlin"})
    void refusesWhatIsNoIanaZone(String zone) {
        assertViolation("timezone", () -> Region.parse(null, null, zone, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en_US", "english", "xx-US", "qq", "en-US-u-", "-"})
    void refusesWhatIsNoTagOfALanguage(String tag) {
        assertViolation("locale", () -> Region.parse(null, tag, null, null));
    }

    private static void assertViolation(String field, Runnable work) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, work::run);

        assertThat(problem).isNotNull();
        assertThat(problem.violations()).extracting(Violation::field).containsExactly(field);
    }
}

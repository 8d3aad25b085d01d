package com.ecomify.store.stores;

import com.ecomify.store.config.Faults;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is and how it speaks of money, dates and language.
 *
 * @param locale BCP 47 in its canonical form, such as {@code en-US}
 * @param timezone an IANA name; fixed offsets are none
 * @param country ISO 3166-1 alpha-2
 */
record Region(Currency currency, String locale, String timezone, String country) {

    private static final String DEFAULT_LOCALE = "en-US";
    private static final String DEFAULT_COUNTRY = "US";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MAX_LOCALE_LENGTH = 35;

    /** What is not said is USD, en-US, UTC and the country of the locale. */
    static Region parse(
            @Nullable String currency, @Nullable String locale, @Nullable String timezone, @Nullable String country) {
        Faults faults = new Faults();
        Currency money = faults.collect("currency", "Currency", () -> currency(currency == null ? "USD" : currency));
        String language = faults.collect("locale", "Locale", () -> locale(locale == null ? DEFAULT_LOCALE : locale));
        String zone = faults.collect("timezone", "TimeZone", () -> timezone(timezone == null ? "UTC" : timezone));
        String place =
                faults.collect("country", "Country", () -> country == null ? countryOf(language) : country(country));
        faults.throwIfAny();
        return new Region(Faults.present(money), Faults.present(language), Faults.present(zone), Faults.present(place));
    }

    static Currency currency(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, as the currencies without minor units are.
        }
        throw expected(code, "an ISO 4217 code such as USD");
    }

    static String locale(String tag) {
        if (tag.length() <= MAX_LOCALE_LENGTH) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                if (LANGUAGES.contains(locale.getLanguage())) {
                    return locale.toLanguageTag();
                }
            } catch (IllformedLocaleException e) {
                // Refused below, as the well-formed tags of unknown languages are.
            }
        }
        throw expected(tag, "a BCP 47 tag such as en-US");
    }

    static String timezone(String name) {
        if (ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/")) {
            return name;
        }
        throw expected(name, "an IANA time zone such as Europe/Berlin");
    }

    private static String country(String code) {
        if (COUNTRIES.contains(code)) {
            return code;
        }
        throw expected(code, "an ISO 3166-1 code such as US");
    }

    private static String countryOf(@Nullable String locale) {
        String country = locale == null ? "" : Locale.forLanguageTag(locale).getCountry();
        return COUNTRIES.contains(country) ? country : DEFAULT_COUNTRY;
    }

    private static IllegalArgumentException expected(String value, String expectation) {
        return new IllegalArgumentException("value: " + value + " (expected: " + expectation + ")");
    }
}

package com.ecomify.product.search;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper searches for. Several values of one facet mean any of them; several facets mean all of them.
 *
 * @param text null for everything
 * @param options the chosen values by the option's name
 * @param minPrice in minor units; null for no bound
 * @param maxPrice in minor units; null for no bound
 */
record SearchParameters(
        @Nullable String text,
        List<String> vendors,
        List<String> productTypes,
        List<String> tags,
        Map<String, List<String>> options,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Boolean inStock,
        SearchSort sort,
        int first,
        @Nullable String after) {

    private static final int MAX_TEXT = 200;
    private static final int MAX_VALUES = 20;
    private static final int MAX_OPTIONS = 10;
    private static final String OPTION = "option.";
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    /** @throws ProblemException (400) if one of them cannot be read */
    static SearchParameters read(Map<String, List<String>> given, Currency currency) {
        String text = text(given, "q");
        Map<String, List<String>> options = new TreeMap<>();
        given.forEach((name, values) -> {
            if (name.startsWith(OPTION)
                    && name.length() > OPTION.length()
                    && !values(given, name).isEmpty()) {
                options.put(name.substring(OPTION.length()), values(given, name));
            }
        });
        if (options.size() > MAX_OPTIONS) {
            throw refused("option", String.valueOf(options.size()), "at most " + MAX_OPTIONS + " options");
        }
        Long minPrice = price(given, "minPrice", currency);
        Long maxPrice = price(given, "maxPrice", currency);
        if (minPrice != null && maxPrice != null && minPrice > maxPrice) {
            throw refused("maxPrice", single(given, "maxPrice"), "minPrice or more");
        }
        return new SearchParameters(
                text,
                values(given, "vendor"),
                values(given, "productType"),
                values(given, "tag"),
                options,
                minPrice,
                maxPrice,
                flag(given, "inStock"),
                SearchSort.parse(single(given, "sort"), text != null),
                first(given),
                single(given, "after"));
    }

    static @Nullable String text(Map<String, List<String>> given, String name) {
        String text = single(given, name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > MAX_TEXT) {
            throw refused(name, text.length() + " characters", "at most " + MAX_TEXT);
        }
        return text.strip();
    }

    private static List<String> values(Map<String, List<String>> given, String name) {
        List<String> values = new ArrayList<>(given.getOrDefault(name, List.of()));
        values.removeIf(String::isBlank);
        if (values.size() > MAX_VALUES || values.stream().anyMatch(value -> value.length() > 255)) {
            throw refused(name, values.size() + " values", "at most " + MAX_VALUES + " of at most 255 characters");
        }
        return List.copyOf(values);
    }

    private static @Nullable Long price(Map<String, List<String>> given, String name, Currency currency) {
        String text = single(given, name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (DECIMAL.matcher(text).matches()) {
            try {
                return Money.of(new BigDecimal(text), currency).amountMinor();
            } catch (IllegalArgumentException e) {
                // More decimals than the currency has: refused below.
            }
        }
        throw refused(name, text, "an amount of " + currency);
    }

    private static @Nullable Boolean flag(Map<String, List<String>> given, String name) {
        String text = single(given, name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(name, text, "true or false");
        };
    }

    private static int first(Map<String, List<String>> given) {
        String text = single(given, "first");
        if (text == null) {
            return 20;
        }
        if (!text.matches("[1-9]\\d?|100")) {
            throw refused("first", text, "1 to 100");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable String single(Map<String, List<String>> given, String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw refused(name, values.size() + " values", "one");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    static ProblemException refused(String name, @Nullable String value, String expected) {
        return new ProblemException(
                CommonError.INVALID_PARAMETER,
                name + ": " + value + " (expected: " + expected + ")",
                Map.of("parameter", name));
    }
}

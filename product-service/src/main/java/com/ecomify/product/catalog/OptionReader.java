package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the options of a draft. */
final class OptionReader {

    static final int MAX_NAME = 255;

    private static final int MAX_OPTIONS = 3;
    private static final int MAX_VALUES = 1_000;

    private final ProductDraft draft;
    private final @Nullable ProductSnapshot current;
    private final FieldChecks checks;

    OptionReader(ProductDraft draft, @Nullable ProductSnapshot current, FieldChecks checks) {
        this.draft = draft;
        this.current = current;
        this.checks = checks;
    }

    List<ProductOption> read() {
        if (draft.options() == null) {
            return current == null
                    ? List.of()
                    : current.options().stream()
                            .map(option -> new ProductOption(option.name(), option.values()))
                            .toList();
        }
        List<ProductOption> options = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (checks.atMost("options", draft.options(), MAX_OPTIONS)) {
            for (int i = 0; i < draft.options().size(); i++) {
                ProductOption option =
                        option("options[" + i + "]", draft.options().get(i));
                if (!names.add(option.name().toLowerCase(Locale.ROOT))) {
                    checks.reject(
                            "options[" + i + "].name", "DUPLICATE", "value: " + option.name() + " (expected: once)");
                }
                options.add(option);
            }
        }
        return options;
    }

    private ProductOption option(String field, ProductDraft.@Nullable Option option) {
        if (option == null) {
            checks.reject(field, "REQUIRED", "is null (expected: an option)");
            return new ProductOption("", List.of());
        }
        String name = checks.required(field + ".name", option.name(), null, MAX_NAME);
        List<@Nullable String> given = option.values() == null ? List.of() : option.values();
        if (given.isEmpty()) {
            checks.reject(field + ".values", "REQUIRED", "is missing or empty");
        }
        Set<String> values = new LinkedHashSet<>();
        if (checks.atMost(field + ".values", given, MAX_VALUES)) {
            for (int i = 0; i < given.size(); i++) {
                String value = checks.required(field + ".values[" + i + "]", given.get(i), null, MAX_NAME);
                if (!values.add(value)) {
                    checks.reject(field + ".values[" + i + "]", "DUPLICATE", "value: " + value + " (expected: once)");
                }
            }
        }
        return new ProductOption(name, List.copyOf(values));
    }
}

package com.ecomify.payment.providers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The providers of this installation, and which of them a payment goes to. */
@Component
public class PaymentProviders {

    static final String SANDBOX = "sandbox";

    private static final Set<String> EUROPEAN_UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final Map<String, PaymentProvider> providers = new TreeMap<>();
    private final ProviderAccounts accounts;

    PaymentProviders(List<PaymentProvider> providers, ProviderAccounts accounts) {
        providers.forEach(each -> this.providers.put(each.name(), each));
        this.accounts = accounts;
    }

    /** @throws IllegalArgumentException if there is no such provider */
    public PaymentProvider get(String name) {
        PaymentProvider provider = providers.get(name);
        if (provider == null) {
            throw new IllegalArgumentException("provider: " + name + " (expected: one of " + names() + ")");
        }
        return provider;
    }

    public Set<String> names() {
        return Set.copyOf(providers.keySet());
    }

    /**
     * Chooses the provider of a payment of the current store. A named one is taken or none; else the country's if the store
     * has set it up, else another that the store has set up, else the sandbox.
     *
     * <p>The customer has a say in the country and the name. So the sandbox, where anybody pays with a test card, is out as
     * soon as the store has a real provider.
     *
     * @param country ISO 3166-1 alpha-2, where the customer is billed
     * @return empty if the store does not use the named provider, or none at all
     */
    public Optional<String> choose(String country, @Nullable String named) {
        List<String> usable = usable();
        if (named != null) {
            return Optional.of(named).filter(usable::contains);
        }
        return regional(country).filter(usable::contains).or(usable.stream()::findFirst);
    }

    /** Those that a payment of the current store may go to, in the order of their names. */
    List<String> usable() {
        Map<String, Boolean> settings = accounts.settings();
        List<String> usable = names().stream()
                .filter(name -> !name.equals(SANDBOX) && settings.getOrDefault(name, false))
                .sorted()
                .toList();
        boolean sandbox = usable.isEmpty() && providers.containsKey(SANDBOX) && settings.getOrDefault(SANDBOX, true);
        return sandbox ? List.of(SANDBOX) : usable;
    }

    private static Optional<String> regional(String country) {
        return country.equals("US") || EUROPEAN_UNION.contains(country) ? Optional.of("stripe") : Optional.empty();
    }
}

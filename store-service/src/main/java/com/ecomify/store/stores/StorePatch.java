package com.ecomify.store.stores;

import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.store.config.Clearable;
import com.ecomify.store.config.EmailAddress;
import com.ecomify.store.config.Faults;
import com.ecomify.store.config.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a change of settings: absent leaves a value, null takes away one that may be missing. */
record StorePatch(
        @Nullable @Size(max = 120) @Pattern(regexp = PlainText.ONE_LINE_NOT_BLANK, message = PlainText.EXPECTED)
        String name,

        @Schema(type = "string", nullable = true) @Nullable Clearable<String> contactEmail,
        @Nullable String locale,
        @Nullable String timezone,
        @Nullable StoreStatus status,

        @Nullable @Size(max = 20) List<@NotNull String> hosts,

        @Nullable Checkout checkout) {

    StorePatch {
        // Jackson may hand over a list with null in it, which List.copyOf would refuse before validation can name it.
        hosts = hosts == null ? null : new ArrayList<>(hosts);
    }

    record Checkout(
            @Nullable BigDecimal taxRate,
            @Nullable Boolean pricesIncludeTax,
            @Nullable MoneyInput shippingPrice,

            @Schema(implementation = MoneyInput.class, nullable = true) @Nullable
            Clearable<MoneyInput> freeShippingFrom) {

        private CheckoutChange toChange() {
            boolean never = freeShippingFrom != null && freeShippingFrom.value() == null;
            return new CheckoutChange(
                    taxRate,
                    pricesIncludeTax,
                    shippingPrice,
                    freeShippingFrom == null ? null : freeShippingFrom.value(),
                    never);
        }
    }

    /** @throws com.ecomify.common.errors.ProblemException (400) naming each field that is wrong */
    StoreChange toChange() {
        Faults faults = new Faults();
        String email = contactEmail == null ? null : faults.collect("contactEmail", "Email", () -> text(contactEmail));
        String language = locale == null ? null : faults.collect("locale", "Locale", () -> Region.locale(locale));
        String zone = timezone == null ? null : faults.collect("timezone", "TimeZone", () -> Region.timezone(timezone));
        List<HostName> names = hosts == null
                ? null
                : faults.collect(
                        "hosts",
                        "HostName",
                        () -> hosts.stream().map(HostName::parse).toList());
        faults.throwIfAny();
        return new StoreChange(
                name == null ? null : name.strip(),
                email,
                language,
                zone,
                status,
                names,
                checkout == null ? null : checkout.toChange());
    }

    private static String text(Clearable<String> email) {
        return email.value() == null ? "" : new EmailAddress(email.value()).value();
    }
}

package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.errors.Violation;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutChangeTest {

    private static final CheckoutSettings PRESENT =
            new CheckoutSettings(new BigDecimal("0.19"), true, Money.ofMinor(490, "EUR"), Money.ofMinor(5000, "EUR"));

    @Test
    void leavesWhatItDoesNotName() {
        assertThat(new CheckoutChange(null, null, null, null, false).appliedTo(PRESENT))
                .isEqualTo(PRESENT);
    }

    @Test
    void changesWhatItNames() {
        CheckoutChange change = new CheckoutChange(new BigDecimal("0.07"), false, money("0"), money("20"), false);

        assertThat(change.appliedTo(PRESENT))
                .isEqualTo(new CheckoutSettings(
                        new BigDecimal("0.07"), false, Money.ofMinor(0, "EUR"), Money.ofMinor(2000, "EUR")));
    }

    @Test
    void takesFreeShippingAway() {
        assertThat(new CheckoutChange(null, null, null, null, true)
                        .appliedTo(PRESENT)
                        .freeShippingFrom())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "0.1234567", "1e999999999", "-1e-999999999"})
    void refusesARateThatIsNoFraction(String rate) {
        assertRefused("checkout.taxRate", new CheckoutChange(new BigDecimal(rate), null, null, null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "4.999", "10000000000.01"})
    void refusesAPriceOutOfRange(String price) {
        assertRefused("checkout.shippingPrice", new CheckoutChange(null, null, money(price), null, false));
        assertRefused("checkout.freeShippingFrom", new CheckoutChange(null, null, null, money(price), false));
    }

    @Test
    void refusesAnotherCurrency() {
        MoneyInput dollars = new MoneyInput(BigDecimal.ONE, "USD");

        assertRefused("checkout.shippingPrice", new CheckoutChange(null, null, dollars, null, false));
    }

    @Test
    void countsInTheMinorUnitsOfTheCurrency() {
        CheckoutSettings yen = CheckoutSettings.initial(Currency.getInstance("JPY"));
        CheckoutSettings dinars = CheckoutSettings.initial(Currency.getInstance("BHD"));

        assertThat(new CheckoutChange(null, null, money("500"), null, false)
                        .appliedTo(yen)
                        .shippingPrice())
                .isEqualTo(Money.ofMinor(500, "JPY"));
        assertThat(new CheckoutChange(null, null, money("1.125"), null, false)
                        .appliedTo(dinars)
                        .shippingPrice())
                .isEqualTo(Money.ofMinor(1125, "BHD"));
    }

    private static void assertRefused(String field, CheckoutChange change) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> change.appliedTo(PRESENT));

        assertThat(problem).isNotNull();
        assertThat(problem.violations()).extracting(Violation::field).containsExactly(field);
    }

    private static @Nullable MoneyInput money(String amount) {
        return new MoneyInput(new BigDecimal(amount), null);
    }
}

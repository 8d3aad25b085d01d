package com.ecomify.common.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({"USD, 19.99, 1999", "JPY, 1200, 1200", "BHD, 1.234, 1234", "CLF, 1.2345, 12345", "USD, -0.01, -1"})
    void countsInTheMinorUnitOfItsCurrency(String currency, BigDecimal amount, long minor) {
        Money money = Money.of(amount, Currency.getInstance(currency));

        assertThat(money.amountMinor()).isEqualTo(minor);
        assertThat(money.toDecimal()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"USD, 0.001", "JPY, 0.5", "USD, 99999999999999999999"})
    void refusesAnAmountThatItWouldHaveToRoundOrThatIsTooLarge(String currency, BigDecimal amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, Currency.getInstance(currency)));
    }

    @Test
    void refusesACurrencyWithoutMinorUnits() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofMinor(1, "XAU"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofMinor(1, "ABC"));
    }

    @Test
    void refusesToMixCurrencies() {
        Money dollar = new Money(100, USD);
        Money euro = new Money(100, EUR);

        assertThatIllegalArgumentException().isThrownBy(() -> dollar.plus(euro)).withMessageContaining("expected: USD");
        assertThatIllegalArgumentException().isThrownBy(() -> dollar.minus(euro));
        assertThatIllegalArgumentException().isThrownBy(() -> dollar.compareTo(euro));
    }

    @Test
    void refusesToOverflow() {
        Money most = new Money(Long.MAX_VALUE, USD);

        assertThatThrownBy(() -> most.plus(new Money(1, USD))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsARateOnceAsTold() {
        Money price = new Money(1005, USD);

        assertThat(price.times(new BigDecimal("0.1"), RoundingMode.HALF_UP).amountMinor())
                .isEqualTo(101);
        assertThat(price.times(new BigDecimal("0.1"), RoundingMode.HALF_EVEN).amountMinor())
                .isEqualTo(100);
    }

    @Test
    void allocatesTheLeftOverCentsToTheLargestFractions() {
        assertThat(minor(new Money(100, USD).allocate(List.of(1L, 1L, 1L)))).containsExactly(34L, 33L, 33L);
        assertThat(minor(new Money(5, USD).allocate(List.of(3L, 7L)))).containsExactly(2L, 3L);
        assertThat(minor(new Money(-100, USD).allocate(List.of(1L, 1L, 1L)))).containsExactly(-34L, -33L, -33L);
        assertThat(minor(new Money(7, USD).allocate(List.of(0L, 1L)))).containsExactly(0L, 7L);
    }

    @Test
    void losesNoCentInAnyAllocation() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            Money money = new Money(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), USD);
            List<Long> weights = random.longs(1 + random.nextInt(8), 1, 1_000_000_000L)
                    .boxed()
                    .toList();

            long sum = minor(money.allocate(weights)).stream()
                    .mapToLong(Long::longValue)
                    .sum();

            assertThat(sum).isEqualTo(money.amountMinor());
        }
    }

    @Test
    void refusesWeightsThatDivideNothing() {
        Money money = new Money(100, USD);

        assertThatIllegalArgumentException().isThrownBy(() -> money.allocate(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> money.allocate(List.of(0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> money.allocate(List.of(1L, -1L)));
    }

    private static List<Long> minor(List<Money> parts) {
        return parts.stream().map(Money::amountMinor).toList();
    }
}

package com.ecomify.payment.providers.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeAmountTest {

    @ParameterizedTest
    @CsvSource({
        "19.99, USD, 1999",
        "500, JPY, 500",
        "5, ISK, 500",
        "5, UGX, 500",
        "7, MGA, 7",
        "10.45, HUF, 1045",
        "800.45, TWD, 80045",
        "5.120, KWD, 5120",
        "1.230, TND, 1230",
        "3, KRW, 3",
        "100, XOF, 100"
    })
    void countsAsStripeDoes(BigDecimal amount, String currency, long expected) {
        assertThat(StripeAmount.of(Money.of(amount, Currency.getInstance(currency))))
                .hasValueSatisfying(each -> {
                    assertThat(each.value()).isEqualTo(expected);
                    assertThat(each.currency()).isEqualTo(currency.toLowerCase(Locale.ROOT));
                });
    }

    @ParameterizedTest
    @CsvSource({"5.124, KWD", "7.20, MGA", "0, USD", "-1, USD"})
    void refusesWhatStripeCannotTakeExactly(BigDecimal amount, String currency) {
        assertThat(StripeAmount.of(Money.of(amount, Currency.getInstance(currency))))
                .isEmpty();
    }
}

package com.ecomify.analytics.sales;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.analytics.sales.SalesOverview.DailySales;
import com.ecomify.common.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesOverviewTest {

    @ParameterizedTest
    @CsvSource({"1000, 3, 333", "1001, 2, 500", "1003, 2, 502", "2000, 3, 667", "0, 5, 0"})
    void roundsTheAverageOnceAndHalfToEven(long revenue, long orders, long average) {
        SalesOverview overview = SalesOverview.of(List.of(day(revenue, orders)), Currency.getInstance("JPY"));

        assertThat(overview.averageOrderValue()).isEqualTo(Money.ofMinor(average, "JPY"));
    }

    @Test
    void averagesAllOrdersAndNotTheAveragesOfDays() {
        SalesOverview overview =
                SalesOverview.of(List.of(day(100, 1), day(900, 9), day(0, 0)), Currency.getInstance("JPY"));

        assertThat(overview.totalRevenue()).isEqualTo(Money.ofMinor(1000, "JPY"));
        assertThat(overview.totalOrders()).isEqualTo(10);
        assertThat(overview.averageOrderValue()).isEqualTo(Money.ofMinor(100, "JPY"));
    }

    @Test
    void isZeroInTheStoresCurrencyWithoutOrders() {
        SalesOverview overview = SalesOverview.of(List.of(day(0, 0)), Currency.getInstance("JPY"));

        assertThat(overview.totalRevenue()).isEqualTo(Money.ofMinor(0, "JPY"));
        assertThat(overview.averageOrderValue()).isEqualTo(Money.ofMinor(0, "JPY"));
    }

    private static DailySales day(long revenue, long orders) {
        return new DailySales(LocalDate.of(2026, 1, 1), Money.ofMinor(revenue, "JPY"), orders);
    }
}

package com.ecomify.analytics.sales;

import com.ecomify.common.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * The sales of a period, in the store's currency.
 *
 * @param totalRevenue the sum of what customers paid, tax and shipping included
 * @param averageOrderValue the revenue divided by the orders, rounded once, half to even, to the currency's minor unit; zero
 *     without orders
 * @param series every day of the period, those without orders too
 */
record SalesOverview(Money totalRevenue, long totalOrders, Money averageOrderValue, List<DailySales> series) {

    SalesOverview {
        series = List.copyOf(series);
    }

    /** @param date in the store's time zone */
    record DailySales(LocalDate date, Money revenue, long orders) {}

    static SalesOverview of(List<DailySales> series, Currency currency) {
        Money revenue = Money.zero(currency);
        long orders = 0;
        for (DailySales day : series) {
            revenue = revenue.plus(day.revenue());
            orders += day.orders();
        }
        return new SalesOverview(revenue, orders, average(revenue, orders), series);
    }

    private static Money average(Money revenue, long orders) {
        if (orders == 0) {
            return Money.zero(revenue.currency());
        }
        BigDecimal minor =
                BigDecimal.valueOf(revenue.amountMinor()).divide(BigDecimal.valueOf(orders), 0, RoundingMode.HALF_EVEN);
        return new Money(minor.longValueExact(), revenue.currency());
    }
}

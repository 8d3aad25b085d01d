package com.ecomify.analytics.storecopy;

import java.time.ZoneId;
import java.util.Currency;

/** How a store counts money and days. */
public record StoreCopy(Currency currency, ZoneId timezone) {}

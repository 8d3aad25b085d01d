package com.ecomify.analytics.storecopy;

/** Told inside the transaction in which the current store's time zone becomes known, or another one. */
public record TimezoneChanged(StoreCopy store) {}

package com.ecomify.plugin.storecopy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail needs to know about a store.
 *
 * @param contactEmail where customers' replies go; null for none
 */
public record StoreCopy(
        String name, Locale locale, @Nullable String contactEmail) {}

package com.ecomify.store.themes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The theme of a store as it was at one version.
 *
 * @param config null for the storefront's own
 * @param updatedAt null if there is no config
 */
record SavedTheme(
        @Nullable ThemeConfig config,
        long version,
        @Nullable Instant updatedAt) {

    static final SavedTheme NONE = new SavedTheme(null, 0, null);
}

package com.ecomify.store.themes;

/** What came of changing a theme. */
sealed interface ChangeThemeOutcome {

    record Changed(SavedTheme theme) implements ChangeThemeOutcome {}

    /** The theme is not the version that the change was made for. */
    record Stale(long version) implements ChangeThemeOutcome {}
}

package com.ecomify.store.themes;

import com.ecomify.common.tenancy.CurrentStore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the theme of the current store for those who work in it. */
@Service
class ThemeQueries {

    private final ThemeRows rows;

    ThemeQueries(ThemeRows rows) {
        this.rows = rows;
    }

    @PreAuthorize("hasAuthority('settings:read')")
    @Transactional(readOnly = true)
    SavedTheme find() {
        return rows.find(CurrentStore.get());
    }
}

package com.ecomify.store.themes;

import com.ecomify.common.ids.StoreId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the other features ask about themes. */
@Service
public class Themes {

    private final ThemeRows rows;

    Themes(ThemeRows rows) {
        this.rows = rows;
    }

    /** Empty for the storefront's own look. */
    @Transactional(readOnly = true)
    public Optional<ThemeConfig> of(StoreId store) {
        return Optional.ofNullable(rows.find(store).config());
    }
}

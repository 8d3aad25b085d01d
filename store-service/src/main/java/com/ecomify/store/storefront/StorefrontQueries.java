package com.ecomify.store.storefront;

import com.ecomify.common.ids.StoreId;
import com.ecomify.store.stores.StoreSnapshot;
import com.ecomify.store.stores.Stores;
import com.ecomify.store.themes.ThemeConfig;
import com.ecomify.store.themes.Themes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a store with its looks, in two statements of one transaction. */
@Service
class StorefrontQueries {

    private final Stores stores;
    private final Themes themes;

    StorefrontQueries(Stores stores, Themes themes) {
        this.stores = stores;
        this.themes = themes;
    }

    record Found(StoreSnapshot store, @Nullable ThemeConfig theme) {}

    @Transactional(readOnly = true)
    Optional<Found> find(StoreId id) {
        return stores.find(id).map(store -> new Found(store, themes.of(id).orElse(null)));
    }
}

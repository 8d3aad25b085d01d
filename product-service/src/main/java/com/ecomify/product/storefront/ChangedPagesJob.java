package com.ecomify.product.storefront;

import com.ecomify.common.ids.StoreId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes changed pages out of the caches again, whether or not that was done right after the commit: see
 * {@link ChangedPages}. Doing it twice, or on two instances, does no harm.
 */
@Component
class ChangedPagesJob {

    private static final int BATCH = 500;

    private final ChangedPages changed;
    private final SharedPages shared;

    ChangedPagesJob(ChangedPages changed, SharedPages shared) {
        this.changed = changed;
        this.shared = shared;
    }

    @Scheduled(fixedDelayString = "${ecomify.storefront.clear-every:1s}")
    void clear() {
        List<ChangedPages.Page> pages = changed.read(BATCH);
        if (pages.isEmpty()) {
            return;
        }
        Map<StoreId, Set<String>> byStore = pages.stream()
                .collect(Collectors.groupingBy(
                        ChangedPages.Page::store, Collectors.mapping(ChangedPages.Page::handle, Collectors.toSet())));
        try {
            byStore.forEach(shared::forget);
        } catch (DataAccessException e) {
            // Redis is away: the pages stay on the list until it is back.
            return;
        }
        changed.done(pages);
    }
}

package com.ecomify.store.stores;

import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.store.config.StoreError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the gateway which store a request is for, before anything else is known of it. Not routed from outside. */
@RestController
@Tag(name = "Internal")
class StoreResolutionController {

    private final StoreQueries queries;

    StoreResolutionController(StoreQueries queries) {
        this.queries = queries;
    }

    record Resolution(StoreId storeId, String slug, String name, String currency, String locale, StoreStatus status) {}

    @GetMapping("/internal/stores/resolve")
    @Operation(summary = "Find a store by exactly one of host name, slug and id")
    Resolution resolve(
            @RequestParam(required = false) @Nullable String host,
            @RequestParam(required = false) @Nullable String slug,
            @RequestParam(required = false) @Nullable StoreId id) {
        if (Stream.of(Optional.ofNullable(host), Optional.ofNullable(slug), Optional.ofNullable(id))
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw new ProblemException(
                    CommonError.INVALID_PARAMETER, "parameters (expected: exactly one of host, slug and id)");
        }
        return find(host, slug, id)
                .map(store -> new Resolution(
                        store.id(), store.slug(), store.name(), store.currency(), store.locale(), store.status()))
                .orElseThrow(() -> new ProblemException(StoreError.STORE_NOT_FOUND, "No store has this name."));
    }

    private Optional<StoreView> find(@Nullable String host, @Nullable String slug, @Nullable StoreId id) {
        if (id != null) {
            return queries.findById(id);
        }
        // A text that can be no name belongs to no store: the client sees that there is none, not how names are made.
        if (slug != null) {
            return slug.matches(Slug.FORM) ? queries.findBySlug(slug) : Optional.empty();
        }
        try {
            return queries.findByHost(HostName.parse(String.valueOf(host)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

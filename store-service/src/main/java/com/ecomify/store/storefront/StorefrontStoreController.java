package com.ecomify.store.storefront;

import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.store.config.StoreError;
import com.ecomify.store.stores.StoreSnapshot;
import com.ecomify.store.themes.ThemeConfig;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a storefront shows of its store; who owns it is nobody's business. */
@RestController
@RequestMapping("/api/v1/storefront/store")
@Tag(name = "Storefront")
class StorefrontStoreController {

    private final StorefrontQueries queries;

    StorefrontStoreController(StorefrontQueries queries) {
        this.queries = queries;
    }

    /** @param theme null for the storefront's own look */
    record Storefront(
            StoreId id,
            String name,
            String slug,
            String currency,
            String locale,
            String timezone,
            String country,
            StoreStatus status,
            @Nullable String contactEmail,
            Checkout checkout,
            @Nullable ThemeConfig theme) {

        record Checkout(
                boolean pricesIncludeTax,
                Money shippingPrice,
                @Nullable Money freeShippingFrom) {}
    }

    @GetMapping
    @Operation(summary = "Read what shoppers may know of the store")
    Storefront read() {
        StoreId id = CurrentStore.find()
                .orElseThrow(() -> new ProblemException(
                        CommonError.STORE_REQUIRED, "Name the store by its host name or in the X-Store header."));
        StorefrontQueries.Found found =
                queries.find(id).orElseThrow(() -> new ProblemException(StoreError.STORE_NOT_FOUND, "store: " + id));
        StoreSnapshot store = found.store();
        return new Storefront(
                store.id(),
                store.name(),
                store.slug(),
                store.currency(),
                store.locale(),
                store.timezone(),
                store.country(),
                store.status(),
                store.contactEmail(),
                new Storefront.Checkout(store.pricesIncludeTax(), store.shippingPrice(), store.freeShippingFrom()),
                found.theme());
    }
}

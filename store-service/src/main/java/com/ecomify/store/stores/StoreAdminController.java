package com.ecomify.store.stores;

import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.pagination.Page;
import com.ecomify.common.security.Caller;
import com.ecomify.store.config.IdCursor;
import com.ecomify.store.config.IfMatch;
import com.ecomify.store.config.PlainText;
import com.ecomify.store.config.StoreError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Merchants open stores and change their settings. */
@RestController
@RequestMapping("/api/v1/admin/stores")
@Tag(name = "Stores")
class StoreAdminController {

    private final CreateStore createStore;
    private final UpdateStore updateStore;
    private final StoreQueries queries;

    StoreAdminController(CreateStore createStore, UpdateStore updateStore, StoreQueries queries) {
        this.createStore = createStore;
        this.updateStore = updateStore;
        this.queries = queries;
    }

    record CreateRequest(
            @NotNull @Size(max = 120) @Pattern(regexp = PlainText.ONE_LINE_NOT_BLANK, message = PlainText.EXPECTED)
            String name,

            @Nullable @Pattern(regexp = Slug.FORM) String slug,
            @Nullable String currency,
            @Nullable String locale,
            @Nullable String timezone,
            @Nullable String country) {}

    @PostMapping
    @Operation(summary = "Open a store; its slug is made from the name when none is given")
    ResponseEntity<StoreBody> create(@RequestBody @Valid CreateRequest request) {
        UserId owner = merchant();
        Region region = Region.parse(request.currency(), request.locale(), request.timezone(), request.country());
        Slug slug = request.slug() == null ? null : new Slug(request.slug());
        CreateStoreOutcome outcome = createStore.execute(
                new CreateStore.NewStore(owner, request.name().strip(), slug, region));
        return switch (outcome) {
            case CreateStoreOutcome.Created(StoreView store) ->
                ResponseEntity.created(URI.create("/api/v1/admin/stores/" + store.id()))
                        .eTag(IfMatch.etag(store.version()))
                        .body(StoreBody.of(store));
            case CreateStoreOutcome.SlugTaken(Slug taken) ->
                throw new ProblemException(
                        StoreError.SLUG_TAKEN,
                        "slug: " + taken + " (expected: a free one)",
                        Map.of("slug", taken.value()));
            case CreateStoreOutcome.SlugReserved(Slug reserved) ->
                throw new ProblemException(
                        StoreError.SLUG_RESERVED,
                        "slug: " + reserved + " (expected: another one)",
                        Map.of("slug", reserved.value()));
        };
    }

    @GetMapping
    @Operation(summary = "List the stores that the caller owns, the newest first")
    Page<StoreBody> owned(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.ownedBy(merchant(), first, IdCursor.parse(after)).map(StoreBody::of);
    }

    @GetMapping("/{storeId}")
    @Operation(summary = "Read the store that the token is for")
    ResponseEntity<StoreBody> read(@PathVariable StoreId storeId) {
        StoreView store = queries.findOwn(storeId)
                .orElseThrow(() -> new ProblemException(StoreError.STORE_NOT_FOUND, "store: " + storeId));
        return ResponseEntity.ok().eTag(IfMatch.etag(store.version())).body(StoreBody.of(store));
    }

    @PatchMapping("/{storeId}")
    @Operation(summary = "Change settings of the store that the token is for; what is absent stays as it is")
    ResponseEntity<StoreBody> update(
            @PathVariable StoreId storeId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid StorePatch patch) {
        UpdateStoreOutcome outcome = updateStore.execute(storeId, IfMatch.parse(ifMatch), patch.toChange());
        return switch (outcome) {
            case UpdateStoreOutcome.Updated(StoreView store) ->
                ResponseEntity.ok().eTag(IfMatch.etag(store.version())).body(StoreBody.of(store));
            case UpdateStoreOutcome.Stale(long version) ->
                throw new ProblemException(
                        CommonError.PRECONDITION_FAILED,
                        "If-Match: " + ifMatch + " (expected: " + IfMatch.etag(version) + ")");
            case UpdateStoreOutcome.HostTaken() ->
                throw new ProblemException(StoreError.HOST_TAKEN, "hosts: one of them leads to another store");
            case UpdateStoreOutcome.StatusRefused(StoreStatus from, StoreStatus to) ->
                throw new ProblemException(
                        StoreError.STATUS_CHANGE_REFUSED,
                        "status: " + to + " (expected: one that " + from + " leads to)",
                        Map.of("status", from.name()));
        };
    }

    private static UserId merchant() {
        Caller caller = Caller.get();
        if (caller.kind() != Caller.Kind.MERCHANT) {
            throw new ProblemException(CommonError.PERMISSION_DENIED, "Only a merchant owns stores.");
        }
        return new UserId(caller.id());
    }
}

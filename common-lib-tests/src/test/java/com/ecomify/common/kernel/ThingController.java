package com.ecomify.common.kernel;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.money.Money;
import com.ecomify.common.money.MoneyInput;
import com.ecomify.common.security.Caller;
import com.ecomify.common.tenancy.CurrentStore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ThingController {

    private final RenameThing renameThing;

    ThingController(RenameThing renameThing) {
        this.renameThing = renameThing;
    }

    record NewThing(
            @NotBlank String name,
            @Min(1) int quantity,
            @Nullable MoneyInput price,
            @Nullable Kind kind,
            @Nullable Map<String, String> labels) {}

    enum Kind {
        SMALL,
        LARGE
    }

    record Seen(@Nullable StoreId store, @Nullable Money price) {}

    @PostMapping("/api/v1/admin/things")
    Seen create(@Valid @RequestBody NewThing thing) {
        Currency usd = Currency.getInstance("USD");
        return new Seen(
                CurrentStore.find().orElse(null),
                thing.price() == null ? null : thing.price().toMoney(usd));
    }

    @PostMapping("/api/v1/admin/things/{id}/name")
    long rename(@PathVariable ThingId id, @RequestBody String name) {
        return renameThing.execute(id.value(), name);
    }

    @GetMapping("/api/v1/admin/things/{id}")
    ThingId get(@PathVariable ThingId id) {
        return id;
    }

    @GetMapping("/api/v1/admin/things")
    List<String> list(@RequestParam(defaultValue = "20") @Min(1) @Max(100) int first) {
        return List.of(String.valueOf(first));
    }

    @GetMapping("/api/v1/storefront/things")
    Seen open() {
        return new Seen(CurrentStore.find().orElse(null), null);
    }

    @PreAuthorize("hasAuthority('thing:delete')")
    @PostMapping("/api/v1/admin/things/guarded")
    Caller guarded() {
        return Caller.get();
    }

    @GetMapping("/api/v1/admin/things/missing")
    void missing() {
        throw new ProblemException(CommonError.NOT_FOUND, "thing 7 is not there", Map.of("thing", 7));
    }

    @GetMapping("/api/v1/admin/things/added-by-two")
    void addedByTwo() {
        throw new DataIntegrityViolationException("a secret", new SQLException("of the inside", "23505"));
    }

    @GetMapping("/api/v1/admin/things/too-often")
    void tooOften() {
        throw new ProblemException(
                CommonError.RATE_LIMITED, "slower", Map.of(ProblemException.RETRY_AFTER_SECONDS, 90));
    }

    @GetMapping("/api/v1/admin/things/away")
    void away() {
        throw new ProblemException(CommonError.UNAVAILABLE, "away");
    }

    @GetMapping("/api/v1/admin/things/broken")
    void broken() {
        throw new IllegalStateException("a secret of the inside");
    }
}

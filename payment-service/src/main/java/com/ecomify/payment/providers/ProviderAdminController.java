package com.ecomify.payment.providers;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/payment-providers")
@Tag(name = "Payment providers")
class ProviderAdminController {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final ProviderAccountQueries queries;
    private final ConfigureProvider configureProvider;

    ProviderAdminController(ProviderAccountQueries queries, ConfigureProvider configureProvider) {
        this.queries = queries;
        this.configureProvider = configureProvider;
    }

    @Operation(summary = "Lists the payment providers and the store's accounts with them")
    @GetMapping
    ProviderList list() {
        return new ProviderList(
                queries.list().stream().map(ProviderAdminController::view).toList());
    }

    @Operation(summary = "Shows the store's account with a payment provider")
    @GetMapping("/{provider}")
    ResponseEntity<ProviderView> find(@PathVariable String provider) {
        return answer(queries.find(provider));
    }

    @Operation(summary = "Turns a payment provider on or off and sets its secrets")
    @PutMapping("/{provider}")
    ResponseEntity<ProviderView> configure(
            @PathVariable String provider,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProviderChange change) {
        return answer(configureProvider.execute(
                provider,
                new ConfigureProvider.Change(
                        Boolean.TRUE.equals(change.enabled()), change.secretKey(), change.webhookSecret()),
                expectedVersion(ifMatch)));
    }

    private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var matcher = ETAG.matcher(ifMatch);
        if (!matcher.matches()) {
            throw new ProblemException(
                    CommonError.PRECONDITION_FAILED,
                    "If-Match: " + ifMatch + " (expected: the ETag of an earlier answer)");
        }
        return Long.valueOf(matcher.group(1));
    }

    private static ResponseEntity<ProviderView> answer(ProviderAccount account) {
        return ResponseEntity.ok().eTag("\"" + account.version() + "\"").body(view(account));
    }

    private static ProviderView view(ProviderAccount account) {
        return new ProviderView(
                account.provider(), account.enabled(), account.secretKeyLast4(), account.webhookSecretLast4());
    }

    record ProviderList(List<ProviderView> data) {}

    record ProviderView(
            String provider,
            boolean enabled,
            @Nullable String secretKeyLast4,
            @Nullable String webhookSecretLast4) {}

    record ProviderChange(
            @NotNull Boolean enabled,
            @Nullable String secretKey,
            @Nullable String webhookSecret) {

        @Override
        public String toString() {
            return "ProviderChange[enabled=" + enabled + "]";
        }
    }
}

package com.ecomify.store.themes;

import com.ecomify.common.errors.CommonError;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.store.config.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Merchants choose how their store looks. */
@RestController
@RequestMapping("/api/v1/admin/theme")
@Tag(name = "Stores")
class ThemeAdminController {

    private final ThemeQueries queries;
    private final ChangeTheme changeTheme;

    ThemeAdminController(ThemeQueries queries, ChangeTheme changeTheme) {
        this.queries = queries;
        this.changeTheme = changeTheme;
    }

    /**
     * @param custom whether the merchant chose it; otherwise it is where changes start
     * @param updatedAt null if the merchant chose none
     */
    record Theme(
            boolean custom,
            ThemeConfig.Colors colors,
            ThemeConfig.Typography typography,
            ThemeConfig.Layout layout,
            @Nullable Instant updatedAt) {}

    @GetMapping
    @Operation(summary = "Read how the store looks; the storefront's own look where nothing was chosen")
    ResponseEntity<Theme> read() {
        return answer(queries.find());
    }

    @PutMapping
    @Operation(summary = "Choose how the store looks; colours that cannot be read with each other are refused")
    ResponseEntity<Theme> put(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ThemeForm form) {
        return answer(changed(ifMatch, form.toConfig()));
    }

    @DeleteMapping
    @Operation(summary = "Go back to the storefront's own look")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        changed(ifMatch, null);
    }

    private SavedTheme changed(@Nullable String ifMatch, @Nullable ThemeConfig config) {
        return switch (changeTheme.execute(IfMatch.parse(ifMatch), config)) {
            case ChangeThemeOutcome.Changed(SavedTheme theme) -> theme;
            case ChangeThemeOutcome.Stale(long version) ->
                throw new ProblemException(
                        CommonError.PRECONDITION_FAILED,
                        "If-Match: " + ifMatch + " (expected: " + IfMatch.etag(version) + ")");
        };
    }

    private static ResponseEntity<Theme> answer(SavedTheme saved) {
        ThemeConfig config = saved.config();
        ThemeConfig shown = config == null ? ThemeConfig.DEFAULT : config;
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(saved.version()))
                .body(new Theme(config != null, shown.colors(), shown.typography(), shown.layout(), saved.updatedAt()));
    }
}

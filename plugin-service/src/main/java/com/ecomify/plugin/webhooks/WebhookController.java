package com.ecomify.plugin.webhooks;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.pagination.Page;
import com.ecomify.plugin.config.PluginError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/webhooks")
@Tag(name = "Webhooks")
class WebhookController {

    private final WebhookQueries queries;
    private final AddWebhook addWebhook;
    private final RemoveWebhook removeWebhook;

    WebhookController(WebhookQueries queries, AddWebhook addWebhook, RemoveWebhook removeWebhook) {
        this.queries = queries;
        this.addWebhook = addWebhook;
        this.removeWebhook = removeWebhook;
    }

    @GetMapping
    @Operation(summary = "List the store's webhooks")
    Page<WebhookView> list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(first, after);
    }

    @GetMapping("/{webhookId}")
    @Operation(summary = "Show a webhook")
    WebhookView get(@PathVariable WebhookId webhookId) {
        return queries.get(webhookId);
    }

    @PostMapping
    @Operation(summary = "Add a webhook; its secret is shown in this answer and never again")
    ResponseEntity<NewSecret> add(@Valid @RequestBody NewWebhook body) {
        Webhook.Wish wish =
                new Webhook.Wish(body.topic(), body.address(), body.format() == null ? "json" : body.format());
        return switch (addWebhook.execute(wish)) {
            case AddWebhookOutcome.Added(WebhookView webhook, WebhookSecret secret) ->
                ResponseEntity.created(URI.create("/api/v1/admin/webhooks/" + webhook.id()))
                        .body(NewSecret.of(webhook, secret));
            case AddWebhookOutcome.AddressRefused(String expected) ->
                throw new ProblemException(
                        PluginError.ADDRESS_NOT_ALLOWED,
                        "address: " + body.address() + " (expected: " + expected + ")",
                        Map.of("address", body.address()));
            case AddWebhookOutcome.TooMany(int most) ->
                throw new ProblemException(
                        PluginError.TOO_MANY_WEBHOOKS, "expected: at most " + most + ", remove one first");
        };
    }

    @DeleteMapping("/{webhookId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a webhook and its deliveries")
    void remove(@PathVariable WebhookId webhookId) {
        removeWebhook.execute(webhookId);
    }

    record NewWebhook(
            @NotNull WebhookTopic topic,
            @NotBlank @Size(max = 2000) String address,

            @Pattern(regexp = "json", message = "json") @Nullable
            String format) {}

    record NewSecret(
            WebhookId id,
            WebhookTopic topic,
            String address,
            String format,
            boolean isActive,
            Instant createdAt,
            String secret) {

        static NewSecret of(WebhookView webhook, WebhookSecret secret) {
            return new NewSecret(
                    webhook.id(),
                    webhook.topic(),
                    webhook.address(),
                    webhook.format(),
                    webhook.isActive(),
                    webhook.createdAt(),
                    secret.text());
        }

        @Override
        public String toString() {
            return "NewSecret[" + id + "]";
        }
    }
}

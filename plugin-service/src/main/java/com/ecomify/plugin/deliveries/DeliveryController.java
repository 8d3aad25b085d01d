package com.ecomify.plugin.deliveries;

import com.ecomify.common.pagination.Page;
import com.ecomify.plugin.webhooks.WebhookId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/webhooks/{webhookId}/deliveries")
@Tag(name = "Webhooks")
class DeliveryController {

    private final DeliveryQueries queries;
    private final ResendDelivery resendDelivery;

    DeliveryController(DeliveryQueries queries, ResendDelivery resendDelivery) {
        this.queries = queries;
        this.resendDelivery = resendDelivery;
    }

    @GetMapping
    @Operation(summary = "List what was sent to a webhook, the newest first")
    Page<DeliveryView> list(
            @PathVariable WebhookId webhookId,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int first,
            @RequestParam(required = false) @Nullable String after) {
        return queries.list(webhookId, first, after);
    }

    @PostMapping("/{deliveryId}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a delivery again")
    DeliveryView resend(@PathVariable WebhookId webhookId, @PathVariable UUID deliveryId) {
        return resendDelivery.execute(webhookId, deliveryId);
    }
}

package com.ecomify.payment.webhooks;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.common.ids.StoreId;
import com.ecomify.payment.config.PaymentError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "Webhooks of payment providers")
class WebhookController {

    private static final int MAX_BODY_BYTES = 512 * 1024;

    private final ReceiveWebhook receiveWebhook;

    WebhookController(ReceiveWebhook receiveWebhook) {
        this.receiveWebhook = receiveWebhook;
    }

    @Operation(summary = "Takes a provider's signed webhook about a payment of the store")
    @PostMapping("/{provider}/{storeId}")
    Receipt receive(@PathVariable String provider, @PathVariable StoreId storeId, HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            throw new ProblemException(
                    PaymentError.WEBHOOK_UNREADABLE,
                    "body: over " + MAX_BODY_BYTES + " bytes (expected: at most that)");
        }
        receiveWebhook.execute(
                provider, storeId, body, name -> Objects.requireNonNullElse(request.getHeader(name), ""));
        return new Receipt(true);
    }

    record Receipt(boolean received) {}
}

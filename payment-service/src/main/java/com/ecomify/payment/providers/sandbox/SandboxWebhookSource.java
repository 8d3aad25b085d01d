package com.ecomify.payment.providers.sandbox;

import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.payment.providers.ProviderNotification;
import com.ecomify.payment.providers.WebhookSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Component
@ConditionalOnBooleanProperty("ecomify.payment.sandbox.enabled")
class SandboxWebhookSource implements WebhookSource {

    private final SandboxSignature signature;
    private final JsonMapper json;
    private final String publicUrl;

    SandboxWebhookSource(SandboxSignature signature, JsonMapper json, SandboxProperties properties) {
        this.signature = signature;
        this.json = json;
        this.publicUrl = properties.publicUrl().toString().replaceAll("/+$", "");
    }

    @Override
    public String provider() {
        return SandboxProvider.NAME;
    }

    @Override
    public Optional<ProviderNotification> verify(StoreId claimed, byte[] body, UnaryOperator<String> header) {
        if (!signature.verifies(claimed, body, header.apply(SandboxSignature.HEADER))) {
            return Optional.empty();
        }
        try {
            SandboxEvent event = json.readValue(body, SandboxEvent.class);
            SandboxCharge charge = new SandboxCharge(event.charge(), event.payment(), "", event.standing(), 0, 0);
            return Optional.of(new ProviderNotification(
                    event.id(),
                    event.type(),
                    new ProviderNotification.Subject(new PaymentId(event.payment()), charge.describe(publicUrl))));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}

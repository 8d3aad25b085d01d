package com.ecomify.payment.providers.sandbox;

import com.ecomify.payment.providers.ProviderPayment;
import com.ecomify.payment.providers.Standing;
import java.util.Map;
import java.util.UUID;

/** A row of the sandbox's books. */
record SandboxCharge(
        UUID id, UUID paymentId, String paymentMethod, Standing standing, int authorizeCalls, long capturedMinor) {

    SandboxCard card() {
        return SandboxCard.find(paymentMethod).orElse(SandboxCard.VISA);
    }

    /** @param publicUrl without a slash at its end */
    ProviderPayment describe(String publicUrl) {
        return new ProviderPayment(
                "sbx_" + id,
                standing,
                standing == Standing.ACTION_REQUIRED
                        ? publicUrl + "/api/v1/storefront/payments/sandbox/" + paymentId + "/confirmation"
                        : null,
                standing == Standing.DECLINED ? card().decline() : null,
                Map.of("charge", "sbx_" + id, "standing", standing.name(), "captured", Long.toString(capturedMinor)));
    }
}

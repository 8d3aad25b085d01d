package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Operation;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.shops.Shop;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Calls REST operations of one shop with any credential. */
record Probes(Client client, UnaryOperator<String> urls, Shop asked) {

    private static final String GATEWAY = "gateway";

    Answer call(Operation operation, Filling filling, Credential credential) throws InterruptedException {
        Map<String, String> headers = operation.server().equals(GATEWAY) ? credential.headers() : credential.direct();
        String target = Filling.fill(filling.target(), asked, credential.asking());
        String body = Filling.fill(filling.body(), asked, credential.asking());
        Request request = Request.of(operation.method(), urls.apply(operation.server()) + target);
        if (!body.isEmpty()) {
            request = request.body(filling.contentType(), body);
        }
        if (operation.method().equals("POST")) {
            request = request.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (filling.access() == Access.SIGNED) {
            request = request.with(
                    "Stripe-Signature", signature(credential.asking().thing("webhookSecret"), body));
        }
        return client.send(request.with(headers));
    }

    /** Stripe's scheme. */
    private static String signature(String secret, String body) {
        long now = Instant.now().getEpochSecond();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + now + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }
}

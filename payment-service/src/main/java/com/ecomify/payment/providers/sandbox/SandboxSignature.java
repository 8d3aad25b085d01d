package com.ecomify.payment.providers.sandbox;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.secrets.SecretBox;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs and verifies the sandbox's webhooks: HMAC-SHA256 over time and body, with a secret of each store's own. */
@Component
class SandboxSignature {

    static final String HEADER = "Sandbox-Signature";

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SecretBox secrets;
    private final Clock clock;

    SandboxSignature(SecretBox secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    String sign(StoreId store, byte[] body) {
        long seconds = clock.instant().getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(store, seconds, body));
    }

    boolean verifies(StoreId store, byte[] body, String header) {
        Matcher parts = FORM.matcher(header);
        if (!parts.matches()) {
            return false;
        }
        long seconds = Long.parseLong(parts.group(1));
        Duration age = Duration.between(Instant.ofEpochSecond(seconds), clock.instant())
                .abs();
        return age.compareTo(TOLERANCE) <= 0
                && MessageDigest.isEqual(HexFormat.of().parseHex(parts.group(2)), mac(store, seconds, body));
    }

    private byte[] mac(StoreId store, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.derive("sandbox-webhooks/" + store), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a webhook could not be signed", e);
        }
    }
}

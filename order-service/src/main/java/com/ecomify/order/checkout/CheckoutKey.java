package com.ecomify.order.checkout;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What tells one checkout from another, and the secret of its status address. The token is made of 256 random bits that the
 * database keeps and of the client's key that it does not: a repeated request gets the same token again, and neither a
 * stranger nor a reader of the database can make it.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CheckoutKey(OrderId order, String keyHash, String requestHash, byte[] tokenSalt, String token) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static CheckoutKey of(OrderId order, String idempotencyKey, PlaceOrder.Request request) {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new CheckoutKey(order, hash(idempotencyKey), hash(request), salt, token(salt, idempotencyKey));
    }

    static String token(byte[] salt, String idempotencyKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] token = mac.doFinal(idempotencyKey.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hash(PlaceOrder.Request request) {
        return hash(EventJson.write(request));
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

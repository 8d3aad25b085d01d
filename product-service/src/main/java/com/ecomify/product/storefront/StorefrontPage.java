package com.ecomify.product.storefront;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A product page as it goes over the wire.
 *
 * @param etag a digest of the bytes, in quotes
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record StorefrontPage(byte[] json, String etag) {

    static StorefrontPage of(byte[] json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return new StorefrontPage(json, '"' + HexFormat.of().formatHex(digest, 0, 12) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

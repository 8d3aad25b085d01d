package com.ecomify.gateway.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An answer with status 200, as it went over the wire.
 *
 * @param etag the service's, or a digest of the bytes where it gave none
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record CachedAnswer(byte[] body, String contentType, String etag) {

    private static final int OVERHEAD = 300;

    static CachedAnswer of(byte[] body, String contentType, @Nullable String etag) {
        return new CachedAnswer(body, contentType, etag == null ? digest(body) : etag);
    }

    /** What it takes in memory, roughly. */
    int weight() {
        return body.length + OVERHEAD;
    }

    /** Whether a client that has one of these need not get it again. */
    boolean isNamedBy(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String each : ifNoneMatch.split(",", -1)) {
            String tag = each.strip();
            if (tag.equals("*") || weak(tag).equals(weak(etag))) {
                return true;
            }
        }
        return false;
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package com.ecomify.auth.credentials;

import java.net.InetAddress;

/**
 * One attempt to sign in.
 *
 * @param account what is signed in to, whether it exists or not, such as {@code user:ada@example.com}
 * @param address where it comes from
 */
public record Attempt(String account, String address) {

    private static final int UNIQUE_LOCAL_MASK = 0xFE;
    private static final int UNIQUE_LOCAL = 0xFC;

    /**
     * Whether the address tells one client from another. One of a private network may be the gateway's own: counting its
     * attempts would lock everybody out.
     */
    boolean tellsTheClient() {
        InetAddress literal;
        try {
            literal = InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            return true;
        }
        byte[] bytes = literal.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        return !(literal.isLoopbackAddress()
                || literal.isSiteLocalAddress()
                || literal.isLinkLocalAddress()
                || uniqueLocal);
    }
}

package com.ecomify.auth.sessions;

/**
 * What a client holds after it signed in.
 *
 * @param refreshToken good once
 * @param expiresIn seconds until the access token expires
 */
public record SessionTokens(String accessToken, String refreshToken, String tokenType, long expiresIn) {

    @Override
    public String toString() {
        return "SessionTokens[expiresIn=" + expiresIn + "]";
    }
}

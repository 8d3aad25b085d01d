package com.ecomify.auth.tokens;

/**
 * @param value the signed token
 * @param expiresIn seconds
 */
public record AccessToken(String value, long expiresIn) {

    @Override
    public String toString() {
        return "AccessToken[expiresIn=" + expiresIn + "]";
    }
}

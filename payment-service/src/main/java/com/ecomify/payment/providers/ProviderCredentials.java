package com.ecomify.payment.providers;

/** @param secretKey authenticates the store to its provider; never logged, never shown */
public record ProviderCredentials(String secretKey) {

    @Override
    public String toString() {
        return "ProviderCredentials[***]";
    }
}

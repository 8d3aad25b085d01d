package com.ecomify.payment.providers;

/** What came of a call to a provider. */
public sealed interface ProviderAnswer {

    /** The provider says where the payment stands now; whether that is what was asked for is the caller's to see. */
    record Known(ProviderPayment payment) implements ProviderAnswer {}

    /**
     * The provider refuses the request as such, as for a wrong key or an amount that it cannot take. It has done nothing.
     *
     * @param code a stable reason
     * @param message for people; no secrets
     * @param mendable whether the merchant can see to it that the same request is taken later, as by storing another key
     */
    record Refused(String code, String message, boolean mendable) implements ProviderAnswer {}

    /** The provider has never received the request and never will: only ever the answer to a question. */
    record Absent() implements ProviderAnswer {}

    /**
     * Nobody knows whether the request was carried out: no answer in time, the connection lost, an error inside the
     * provider. Only asking the provider can tell.
     *
     * @param reason for the log and the operator
     */
    record Unknown(String reason) implements ProviderAnswer {}
}

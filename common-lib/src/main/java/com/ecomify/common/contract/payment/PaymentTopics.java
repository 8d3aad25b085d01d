package com.ecomify.common.contract.payment;

/** Topics of payment-service. */
public final class PaymentTopics {

    /** What others ask of it; key: the order's id. */
    public static final String COMMANDS = "ecomify.payment.commands.v1";

    /** Its answers; key: the order's id. */
    public static final String EVENTS = "ecomify.payment.events.v1";

    private PaymentTopics() {}
}

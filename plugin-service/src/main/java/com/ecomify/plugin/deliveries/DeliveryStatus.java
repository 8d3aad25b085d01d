package com.ecomify.plugin.deliveries;

enum DeliveryStatus {
    /** It will be tried, or tried again. */
    PENDING,
    /** The receiver has said that it has it. */
    DELIVERED,
    /** Given up; a merchant may have it sent again. */
    FAILED
}

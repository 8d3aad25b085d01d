package com.ecomify.payment.providers.sandbox;

import com.ecomify.payment.providers.Standing;
import java.util.Locale;
import java.util.UUID;

/** The body of a sandbox webhook. */
record SandboxEvent(String id, String type, UUID charge, UUID payment, Standing standing) {

    /** The id follows from what it tells, so that a webhook that is sent twice is one event. */
    static SandboxEvent of(SandboxCharge charge) {
        String standing = charge.standing().name();
        return new SandboxEvent(
                "evt_" + charge.id() + "_" + standing.toLowerCase(Locale.ROOT),
                "charge." + standing.toLowerCase(Locale.ROOT),
                charge.id(),
                charge.paymentId(),
                charge.standing());
    }
}

package com.ecomify.verification.isolation;

import com.ecomify.verification.shops.Shop;
import java.util.Map;

/**
 * How somebody comes to the platform.
 *
 * @param asking whose shop it is that they have a right to; the asked one for those who forge its credentials
 * @param headers through the gateway
 * @param direct straight to a service, as the gateway would pass the call on
 */
record Credential(
        String name, Standing standing, Shop asking, Map<String, String> headers, Map<String, String> direct) {

    /** What such a credential is worth at the shop that is asked about. */
    enum Standing {
        /** Has every right. */
        RIGHTFUL,
        /** Is no credential at all: 401 wherever it is shown. */
        INVALID,
        /** Belongs to another store, or to none. */
        STRANGER,
        /** Belongs to this store and may not do this. */
        WEAK,
        /** Is another customer's of this store. */
        PEER
    }
}

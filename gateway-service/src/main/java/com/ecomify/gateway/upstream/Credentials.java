package com.ecomify.gateway.upstream;

import com.ecomify.common.ids.StoreId;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the gateway calls a service. Passed explicitly: calls run on threads that know nothing of the request.
 *
 * @param token the caller's own access token, verified; null for an anonymous caller
 * @param store the store that an anonymous caller is in; services take a signed-in caller's from the token
 * @param requestId named in the services' logs; null for none
 */
public record Credentials(
        @Nullable String token,
        @Nullable StoreId store,
        @Nullable String requestId) {

    /** For calls that belong to no caller. */
    public static final Credentials NONE = new Credentials(null, null, null);
}

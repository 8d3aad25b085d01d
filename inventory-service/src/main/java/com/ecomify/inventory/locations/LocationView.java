package com.ecomify.inventory.locations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A location as it is shown.
 *
 * @param isDefault whether new stock opens here and orders are served from here first
 */
record LocationView(
        LocationId id,
        String name,
        @Nullable LocationAddress address,
        boolean isActive,
        boolean isDefault,
        Instant createdAt) {}

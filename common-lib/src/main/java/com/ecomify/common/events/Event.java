package com.ecomify.common.events;

import com.ecomify.common.ids.StoreId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A received event.
 *
 * @param id unique per event; the same on every delivery
 * @param type its name on the wire
 * @param key the id of the aggregate that it is about
 * @param sequence the version of the aggregate; grows with every event of one key, so that a copy can ignore an older state
 * @param occurredAt when the publisher's transaction wrote it
 * @param store null for an event of no store, such as a new user
 */
public record Event<T>(
        UUID id,
        String type,
        String key,
        long sequence,
        Instant occurredAt,
        @Nullable StoreId store,
        T payload) {}

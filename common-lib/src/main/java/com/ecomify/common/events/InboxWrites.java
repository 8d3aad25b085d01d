package com.ecomify.common.events;

import com.ecomify.common.transactions.LastWrites;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an event was applied; fails if that is known already, and with it the transaction. */
record InboxWrites(String consumer, UUID eventId) implements LastWrites.Part {

    @Override
    public List<LastWrites.Write> writes() {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("consumer", consumer);
        params.put("event", eventId);
        return List.of(
                new LastWrites.Write("insert into inbox (consumer, event_id) values (:consumer, :event)", params));
    }
}

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
    public List<String> statements() {
        return List.of("insert into inbox (consumer, event_id) values (:inboxConsumer, :inboxEvent)");
    }

    @Override
    public Map<String, @Nullable Object> params() {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("inboxConsumer", consumer);
        params.put("inboxEvent", eventId);
        return params;
    }

    @Override
    public void afterCommit() {
        // Nobody waits for it.
    }
}

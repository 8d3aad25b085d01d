package com.ecomify.common.events;

/** Events are relayed by shard of their key, so that several instances can share the work and keep the order per key. */
final class OutboxShards {

    static final int COUNT = 8;

    private OutboxShards() {}

    static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}

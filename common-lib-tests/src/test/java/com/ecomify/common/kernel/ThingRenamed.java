package com.ecomify.common.kernel;

import com.ecomify.common.contract.EventType;

/** What the kernel's tests publish. */
@EventType(value = "thing.renamed", topic = ThingRenamed.TOPIC)
public record ThingRenamed(ThingId thingId, String name, long number) {

    /** The topic. */
    public static final String TOPIC = "ecomify.kernel-test.events.v1";
}

package com.ecomify.common.events;

import java.util.UUID;

/** Decides whether an event is applied. */
interface AppliedEvents {

    /** False if the event was applied before and {@code effect} was not run. */
    boolean applyOnce(String consumer, UUID eventId, Runnable effect);
}

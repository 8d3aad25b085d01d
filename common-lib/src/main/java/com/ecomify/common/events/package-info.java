/**
 * Events between services: appended to the outbox with the business change, relayed to Kafka in order per key,
 * received at least once and applied exactly once through the inbox.
 */
@NullMarked
package com.ecomify.common.events;

import org.jspecify.annotations.NullMarked;

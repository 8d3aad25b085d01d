/**
 * GraphQL subscriptions, fed from Kafka. Every instance reads every event from the moment it starts; what happened before a
 * client subscribed, or while it was away, it reads with a query.
 */
@NullMarked
package com.ecomify.gateway.live;

import org.jspecify.annotations.NullMarked;

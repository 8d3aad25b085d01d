/**
 * Answers what every shopper of a store is shown alike (product pages, listings, searches, the store, whole answers to GraphQL
 * queries) from memory, without asking a service. An answer is dropped when an event tells of a change, and never older
 * than a few seconds, whatever happens to events; a stock badge, of which no event tells the gateway, is as old as that at most.
 * Public is {@link com.ecomify.gateway.cache.Shareable}, with which GraphQL says which of its answers may be kept.
 */
@NullMarked
package com.ecomify.gateway.cache;

import org.jspecify.annotations.NullMarked;

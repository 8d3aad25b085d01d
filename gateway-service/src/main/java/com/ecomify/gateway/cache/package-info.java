/**
 * Answers what every shopper of a store is shown alike (product pages, listings, the store) from memory, without asking a
 * service. An answer is dropped when an event tells of a change, and never older than a few seconds, whatever happens to
 * events; a stock badge, of which no event tells the gateway, is as old as that at most. Nothing public.
 */
@NullMarked
package com.ecomify.gateway.cache;

import org.jspecify.annotations.NullMarked;

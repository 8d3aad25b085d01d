/**
 * Events on their way to the addresses of webhooks.
 *
 * One delivery per webhook and event, with the body that all of its attempts carry. Nothing is sent inside a transaction: a
 * delivery that is due is read, sent, and its result recorded. Nothing is public.
 */
@NullMarked
package com.ecomify.plugin.deliveries;

import org.jspecify.annotations.NullMarked;

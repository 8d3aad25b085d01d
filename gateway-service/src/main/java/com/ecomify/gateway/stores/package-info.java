/**
 * Which store an anonymous request is for: the X-Store header (slug or id), else the host name. store-service knows; the
 * answer is kept for a short time, dropped when the store changes, and used for longer only while store-service is away.
 * A token's store always wins. Public: {@link Stores} and what it answers.
 */
@NullMarked
package com.ecomify.gateway.stores;

import org.jspecify.annotations.NullMarked;

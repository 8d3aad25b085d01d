/**
 * Which events a merchant wants to be told of, and where.
 *
 * An address is https and leads to the public internet, when it is entered and again at every call. Secrets are shown once
 * and stored encrypted. Public: {@link Webhooks}, {@link WebhookAddresses} and the types of their signatures.
 */
@NullMarked
package com.ecomify.plugin.webhooks;

import org.jspecify.annotations.NullMarked;

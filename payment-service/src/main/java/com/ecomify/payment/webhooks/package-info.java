/**
 * The intake of the providers' webhooks.
 *
 * <p>The store in the address is a claim. It chooses the secret that the signature is verified with; only a signature that
 * verifies makes it the current store. So the credential is the signature, and a caller who writes another store's id into
 * the address must also hold that store's secret.
 */
@NullMarked
package com.ecomify.payment.webhooks;

import org.jspecify.annotations.NullMarked;

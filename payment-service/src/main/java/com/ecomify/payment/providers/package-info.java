/**
 * The seam to the payment providers, which provider a payment goes to, and each store's account with it.
 *
 * <p>Invariants: a provider is never called inside a transaction; secrets are stored encrypted and leave this package only
 * towards their provider. Public: the seam, {@code PaymentProviders}, {@code ProviderAccounts}.
 */
@NullMarked
package com.ecomify.payment.providers;

import org.jspecify.annotations.NullMarked;

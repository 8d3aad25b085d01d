package com.ecomify.payment.providers;

import org.jspecify.annotations.Nullable;

/**
 * A company that moves money. One implementation per provider, each in a package of its own.
 *
 * <p>Calls are made for the current store, outside of any transaction, and may take seconds. An implementation answers
 * outages with {@link ProviderAnswer.Unknown} and throws only for a bug. Every request carries an idempotency key: the same
 * key twice has the effect of once.
 */
public interface PaymentProvider {

    /** Such as {@code stripe}; stored with every payment, so never renamed. */
    String name();

    ProviderAnswer authorize(AuthorizationRequest request);

    ProviderAnswer capture(FollowUpRequest request);

    /** Gives back what is held. */
    ProviderAnswer cancel(FollowUpRequest request);

    /** Gives back what was charged. */
    ProviderAnswer refund(FollowUpRequest request);

    /**
     * Asks where a payment stands. With a reference that is a plain look-up. Without one, because the answer to the
     * authorization was lost, the request is repeated with its key: the provider tells what came of it, or, if it had
     * never arrived, carries it out now.
     *
     * @param reference the provider's id of the payment, null if it is not known
     */
    ProviderAnswer find(AuthorizationRequest request, @Nullable String reference);
}

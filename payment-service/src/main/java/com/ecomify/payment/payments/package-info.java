/**
 * Payments: what order-service asks for, what the providers say, and the record of both.
 *
 * <p>A payment has a status, which only the provider's word changes, and a goal, which only grows: authorize, capture,
 * cancel. The next operation follows from the two. A provider is called by {@code PaymentStepJob} between two
 * transactions: the intent is recorded before the call, its outcome after it. An outcome that nobody knows is a status of
 * its own, ended only by the provider. Public: the facade {@code Payments}.
 */
@NullMarked
package com.ecomify.payment.payments;

import org.jspecify.annotations.NullMarked;

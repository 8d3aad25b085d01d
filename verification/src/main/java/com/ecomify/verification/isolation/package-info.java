/**
 * Proves that no store sees or touches another: a probe of every operation that the platform's live documents name, with every
 * kind of credential that has no right to it, and the databases' own catalogues. An operation that {@link
 * com.ecomify.verification.isolation.Fillings} does not know how to call is a failure, so that a new one is not forgotten.
 */
@NullMarked
package com.ecomify.verification.isolation;

import org.jspecify.annotations.NullMarked;

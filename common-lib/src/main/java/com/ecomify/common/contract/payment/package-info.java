/** What payment-service publishes. */
@NullMarked
package com.ecomify.common.contract.payment;

import org.jspecify.annotations.NullMarked;

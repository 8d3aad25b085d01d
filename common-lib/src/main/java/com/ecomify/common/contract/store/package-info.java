/** What store-service publishes. */
@NullMarked
package com.ecomify.common.contract.store;

import org.jspecify.annotations.NullMarked;

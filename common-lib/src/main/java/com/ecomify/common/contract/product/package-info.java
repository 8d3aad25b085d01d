/** What product-service publishes. */
@NullMarked
package com.ecomify.common.contract.product;

import org.jspecify.annotations.NullMarked;

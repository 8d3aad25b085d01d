/** What inventory-service publishes. */
@NullMarked
package com.ecomify.common.contract.inventory;

import org.jspecify.annotations.NullMarked;

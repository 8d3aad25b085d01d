/**
 * inventory-service owns stock, its ledger and reservations. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.inventory;

import org.jspecify.annotations.NullMarked;

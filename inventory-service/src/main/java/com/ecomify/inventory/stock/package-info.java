/**
 * How much of each variant there is, and the ledger that says why.
 *
 * An item changes only together with a ledger row, while the row of its variant is locked, in the order of variant ids: the
 * buckets of an item always equal the sum of its ledger deltas. Written with set-based SQL rather than entities, because one
 * order changes many items in as few statements as possible. Public: {@link Stock} and the records of its signatures.
 */
@NullMarked
package com.ecomify.inventory.stock;

import org.jspecify.annotations.NullMarked;

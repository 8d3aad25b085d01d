/**
 * What a transaction writes last: rows for background workers, which nothing in the transaction reads again. They are
 * gathered while it runs and written in one statement right before it commits.
 */
@NullMarked
package com.ecomify.common.transactions;

import org.jspecify.annotations.NullMarked;

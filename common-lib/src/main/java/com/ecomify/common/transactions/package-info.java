/**
 * What a transaction writes last: rows that nothing in the transaction reads again, such as those for background workers. They
 * are gathered while it runs and written in one statement right before it commits.
 */
@NullMarked
package com.ecomify.common.transactions;

import org.jspecify.annotations.NullMarked;

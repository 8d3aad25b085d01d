/**
 * Work that is due at a time and survives a crash: time-outs, retries, calls to the outside after a commit.
 */
@NullMarked
package com.ecomify.common.deadlines;

import org.jspecify.annotations.NullMarked;

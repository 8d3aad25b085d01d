/** Stores with something of everything in them, for verifications to look for. */
@NullMarked
package com.ecomify.verification.shops;

import org.jspecify.annotations.NullMarked;

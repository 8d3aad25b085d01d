/** Merchants, shoppers' ways in, and a receiver of webhooks, for verifications that need stores to trade in. */
@NullMarked
package com.ecomify.verification.shop;

import org.jspecify.annotations.NullMarked;

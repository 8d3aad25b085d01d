/**
 * The API description says what is on the wire: ids are strings, money has an amount and a currency, and a field is optional
 * only where its record component is {@code @Nullable}. Clients generate their types from it.
 */
@NullMarked
package com.ecomify.common.openapi;

import org.jspecify.annotations.NullMarked;

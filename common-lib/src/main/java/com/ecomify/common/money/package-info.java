/**
 * Amounts of money in minor units, exact to the cent. Everything public.
 */
@NullMarked
package com.ecomify.common.money;

import org.jspecify.annotations.NullMarked;

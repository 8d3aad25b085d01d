/** Races: many clients want the same thing in the same moment, and it goes to as many as there is enough for. */
@NullMarked
package com.ecomify.verification.races;

import org.jspecify.annotations.NullMarked;

/**
 * The fault campaign: shoppers buy while parts of the platform are killed, stopped, paused and told things twice; after each
 * round the books have to be right. A seed makes the plan of a round, so that a failing one can be repeated.
 */
@NullMarked
package com.ecomify.verification.faults;

import org.jspecify.annotations.NullMarked;

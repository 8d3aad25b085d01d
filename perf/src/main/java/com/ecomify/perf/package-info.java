/**
 * Measures a platform of its own under load: what {@code ./ecomify bench} runs. The load generator is Gatling, as a library;
 * it sends requests at the times that the plan says, whether or not earlier ones have been answered, so that a service that
 * stands still shows in the figures.
 */
@NullMarked
package com.ecomify.perf;

import org.jspecify.annotations.NullMarked;

/**
 * The services behind the gateway: where they are, whether they answer, and calls to them. A service that does not answer is
 * left alone for a few seconds (a circuit each), and never gets more calls at once than configured. Nothing is retried here.
 * Everything public but the wiring.
 */
@NullMarked
package com.ecomify.gateway.upstream;

import org.jspecify.annotations.NullMarked;

/**
 * Technical set-up of the service, and its error codes.
 */
@NullMarked
package com.ecomify.inventory.config;

import org.jspecify.annotations.NullMarked;

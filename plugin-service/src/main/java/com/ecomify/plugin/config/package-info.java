/**
 * Technical set-up of the service, its secrets and its error codes.
 */
@NullMarked
package com.ecomify.plugin.config;

import org.jspecify.annotations.NullMarked;

/**
 * Technical configuration of the service, and its error codes.
 */
@NullMarked
package com.ecomify.auth.config;

import org.jspecify.annotations.NullMarked;

/** The services as the gateway's tests play them. */
@NullMarked
package com.ecomify.gateway.backend;

import org.jspecify.annotations.NullMarked;

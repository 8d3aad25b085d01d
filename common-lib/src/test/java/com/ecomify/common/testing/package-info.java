/** Support for tests of all services: real engines, started once per JVM. */
@NullMarked
package com.ecomify.common.testing;

import org.jspecify.annotations.NullMarked;

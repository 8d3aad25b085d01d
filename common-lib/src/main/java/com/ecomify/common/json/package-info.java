/**
 * How the kernel's value types look in JSON, on the API and in events.
 */
@NullMarked
package com.ecomify.common.json;

import org.jspecify.annotations.NullMarked;

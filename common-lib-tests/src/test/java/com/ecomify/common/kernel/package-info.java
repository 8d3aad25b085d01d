/** A small service on the kernel, for the kernel's own tests. */
@NullMarked
package com.ecomify.common.kernel;

import org.jspecify.annotations.NullMarked;

/** Secrets at rest: sealed with the installation's key, bound to the place that they are stored in. */
@NullMarked
package com.ecomify.common.secrets;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.ecomify.perf;

import org.jspecify.annotations.NullMarked;

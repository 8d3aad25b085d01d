@NullMarked
package com.ecomify.common.deadlines;

import org.jspecify.annotations.NullMarked;

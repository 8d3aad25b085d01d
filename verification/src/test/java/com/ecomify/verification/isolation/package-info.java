@NullMarked
package com.ecomify.verification.isolation;

import org.jspecify.annotations.NullMarked;

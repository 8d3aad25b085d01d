@NullMarked
package com.ecomify.verification;

import org.jspecify.annotations.NullMarked;

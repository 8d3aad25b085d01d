@NullMarked
package com.ecomify.verification.fuzz;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.ecomify.verification.faults;

import org.jspecify.annotations.NullMarked;

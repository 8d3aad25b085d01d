@NullMarked
package com.ecomify.verification.api;

import org.jspecify.annotations.NullMarked;

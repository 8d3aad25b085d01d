@NullMarked
package com.ecomify.common.openapi;

import org.jspecify.annotations.NullMarked;

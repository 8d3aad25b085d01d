/**
 * analytics-service owns figures counted from events. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.analytics;

import org.jspecify.annotations.NullMarked;

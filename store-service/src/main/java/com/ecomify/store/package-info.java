/**
 * store-service owns stores, their settings and their customers. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.store;

import org.jspecify.annotations.NullMarked;

/**
 * What the whole service shares below its features: topics, error codes, and the forms of input that several requests have in
 * common. Holds no rule of a feature.
 */
@NullMarked
package com.ecomify.store.config;

import org.jspecify.annotations.NullMarked;

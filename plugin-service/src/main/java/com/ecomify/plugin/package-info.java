/**
 * plugin-service owns webhooks, notifications and extensions. Every sub-package is a feature.
 */
@NullMarked
package com.ecomify.plugin;

import org.jspecify.annotations.NullMarked;

/**
 * What all features of the gateway share: its error codes and the writer of problem documents.
 */
@NullMarked
package com.ecomify.gateway.config;

import org.jspecify.annotations.NullMarked;

/** Runs the whole platform on one machine: the Java program behind {@code ./ecomify}. */
@NullMarked
package com.ecomify.localstack.launcher;

import org.jspecify.annotations.NullMarked;

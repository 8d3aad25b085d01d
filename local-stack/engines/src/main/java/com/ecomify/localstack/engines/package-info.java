/**
 * Starts the engines that Ecomify needs, for the local stack and for integration tests: real PostgreSQL, Kafka, Redis and
 * Elasticsearch and a mail catcher, each as a process of its own on loopback, from what the package registries hold.
 */
@NullMarked
package com.ecomify.localstack.engines;

import org.jspecify.annotations.NullMarked;

/** A genuine Kafka broker in KRaft mode, started from the jars of Maven Central. */
@NullMarked
package com.ecomify.localstack.kafka;

import org.jspecify.annotations.NullMarked;

/** A genuine Elasticsearch node that is started from jars of Maven Central instead of a downloaded distribution. */
@NullMarked
package com.ecomify.localstack.elasticsearch;

import org.jspecify.annotations.NullMarked;
